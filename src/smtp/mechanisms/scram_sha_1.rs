//! `SCRAM-SHA-1`: SCRAM with SHA-1 (RFC 5802).

use hmac::Hmac;
use sha1::Sha1;

use super::scram::{self, Hash};
use super::{Mechanism, Rfc};
use crate::text::Text;

pub(super) static MECHANISM: Mechanism = Mechanism {
    name: "SCRAM-SHA-1",
    rfc: Rfc { number: 5802, section: "" },
    summary: Text {
        en: "Client and server prove to each other that they know the password, and neither sends it. What a thief copies from the server is no password; what he records is of no use a second time.",
        hi: "client और server एक-दूसरे को साबित करते हैं कि दोनों password जानते हैं, पर password कोई नहीं भेजता। server से कोई data चुरा ले तो भी उसमें password नहीं मिलता, और रास्ते में record की हुई बातचीत दोबारा काम नहीं आती।",
    },
    client_first: true,
    may_begin: true,
    plain_text: false,
    mutual: true,
    step: |realm, heard| scram::step(&HASH, realm, heard),
    respond: |credentials, challenges| scram::respond(&HASH, credentials, challenges),
};

const HASH: Hash = Hash::of::<Sha1, Hmac<Sha1>>();

#[cfg(test)]
mod tests {
    use super::super::scram::examples::Example;
    use super::MECHANISM;

    /// The exchange of RFC 5802 §5.
    const EXAMPLE: Example = Example {
        nonce: "fyko+d2lbbFgONRv9qkxdawL",
        server_first: "r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,s=QSXCR+Q6sek8bf92,i=4096",
        client_last: "c=biws,r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,p=v0X8v3Bz2T0CJGbJQyF0X+HI4Ts=",
        server_last: "v=rmF9pqV8S7suAoZWja4dJRkFsKQ=",
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
