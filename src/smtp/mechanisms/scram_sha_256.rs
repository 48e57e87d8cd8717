//! `SCRAM-SHA-256`: SCRAM with SHA-256 (RFC 7677).

use hmac::Hmac;
use sha2::Sha256;

use super::scram::{self, Hash};
use super::{Mechanism, Rfc};
use crate::text::Text;

pub(super) static MECHANISM: Mechanism = Mechanism {
    name: "SCRAM-SHA-256",
    rfc: Rfc { number: 7677, section: "" },
    summary: Text {
        en: "Like `SCRAM-SHA-1`, with the stronger hash SHA-256. Of the ways to log in with a password it is the best here.",
        hi: "`SCRAM-SHA-1` जैसा ही, बस hash ज़्यादा मज़बूत है: SHA-256। यहाँ password से login करने के तरीकों में यह सबसे अच्छा है।",
    },
    client_first: true,
    may_begin: true,
    plain_text: false,
    mutual: true,
    step: |realm, heard| scram::step(&HASH, realm, heard),
    respond: |credentials, challenges| scram::respond(&HASH, credentials, challenges),
};

const HASH: Hash = Hash::of::<Sha256, Hmac<Sha256>>();

#[cfg(test)]
mod tests {
    use super::super::scram::examples::Example;
    use super::MECHANISM;

    /// The exchange of RFC 7677 §3.
    const EXAMPLE: Example = Example {
        nonce: "rOprNGfwEbeRWgbNEkqO",
        server_first: "r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096",
        client_last: "c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=",
        server_last: "v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=",
    };

    #[test]
    fn the_client_speaks_like_the_rfc() {
        EXAMPLE.is_spoken_by(&MECHANISM);
    }

    #[test]
    fn a_server_that_does_not_know_the_password_is_told_apart() {
        EXAMPLE.is_not_believed_with_another_password(&MECHANISM);
    }
}
