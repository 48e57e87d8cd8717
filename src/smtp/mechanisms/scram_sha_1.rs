//! `SCRAM-SHA-1`: SCRAM with SHA-1 (RFC 5802).

use hmac::{Hmac, Mac};
use pbkdf2::pbkdf2_hmac_array;
use sha1::{Digest, Sha1};

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

const HASH: Hash = Hash {
    digest: |text| Sha1::digest(text).to_vec(),
    hmac: |key, text| {
        let mut mac = Hmac::<Sha1>::new_from_slice(key)
            .expect("HMAC takes a key of any length (RFC 2104 §2)");
        mac.update(text);
        mac.finalize().into_bytes().to_vec()
    },
    salted: |password, salt, iterations| {
        pbkdf2_hmac_array::<Sha1, 20>(password, salt, iterations).to_vec()
    },
};

#[cfg(test)]
mod tests {
    use super::super::tests::{USER, octets};
    use super::super::{Credentials, Mismatch};
    use super::MECHANISM;

    /// The exchange of RFC 5802 §5.
    const NONCE: &str = "fyko+d2lbbFgONRv9qkxdawL";
    const SERVER_FIRST: &str = "r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,s=QSXCR+Q6sek8bf92,i=4096";
    const CLIENT_LAST: &str = "c=biws,r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,p=v0X8v3Bz2T0CJGbJQyF0X+HI4Ts=";
    const SERVER_LAST: &str = "v=rmF9pqV8S7suAoZWja4dJRkFsKQ=";

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
