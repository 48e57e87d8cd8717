//! `SCRAM-SHA-256`: SCRAM with SHA-256 (RFC 7677).

use hmac::{Hmac, Mac};
use pbkdf2::pbkdf2_hmac_array;
use sha2::{Digest, Sha256};

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

const HASH: Hash = Hash {
    digest: |text| Sha256::digest(text).to_vec(),
    hmac: |key, text| {
        let mut mac = Hmac::<Sha256>::new_from_slice(key)
            .expect("HMAC takes a key of any length (RFC 2104 §2)");
        mac.update(text);
        mac.finalize().into_bytes().to_vec()
    },
    salted: |password, salt, iterations| {
        pbkdf2_hmac_array::<Sha256, 32>(password, salt, iterations).to_vec()
    },
};

#[cfg(test)]
mod tests {
    use super::super::tests::{USER, octets};
    use super::super::{Credentials, Mismatch};
    use super::MECHANISM;

    /// The exchange of RFC 7677 §3.
    const NONCE: &str = "rOprNGfwEbeRWgbNEkqO";
    const SERVER_FIRST: &str = "r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096";
    const CLIENT_LAST: &str = "c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=";
    const SERVER_LAST: &str = "v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=";

    #[test]
    fn the_client_speaks_like_the_rfc() {
        let user = Credentials { nonce: NONCE, ..USER };
        let said = |challenges: &[&str]| (MECHANISM.respond)(&user, &octets(challenges));
        assert_eq!(said(&[]), Ok(format!("n,,n=user,r={NONCE}").into()));
        assert_eq!(said(&[SERVER_FIRST]), Ok(CLIENT_LAST.into()));
        assert_eq!(said(&[SERVER_FIRST, SERVER_LAST]), Ok(Vec::new()));
    }

    #[test]
    fn a_server_that_does_not_know_the_password_is_told_apart() {
        let other = Credentials { nonce: NONCE, password: "pen", ..USER };
        let said = (MECHANISM.respond)(&other, &octets(&[SERVER_FIRST, SERVER_LAST]));
        assert_eq!(said, Err(Mismatch::NotTheServer));
        let refused = (MECHANISM.respond)(&other, &octets(&[SERVER_FIRST, "e=invalid-proof"]));
        assert_eq!(refused, Err(Mismatch::NotTheServer));
    }
}
