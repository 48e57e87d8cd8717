//! The client's side of logins: lines that depend on what the server said.

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use hmac::{Hmac, Mac};
use md5::Md5;
use pbkdf2::pbkdf2_hmac_array;
use sha1::{Digest, Sha1};
use sha2::Sha256;

use super::recording::Calculation;

/// What a client has to remember while it logs in.
#[derive(Clone, Debug, Default)]
pub(crate) struct Client {
    /// The text of the last reply.
    pub(crate) challenge: String,
    mechanism: String,
    /// What it said first with SCRAM, without the header.
    first: String,
}

/// A token that the server knows as one of each user.
pub(crate) const TOKEN: &str = "a.token.that-is-good";

impl Client {
    /// The line to send, with its end. A challenge that makes no sense is
    /// answered as if it were empty.
    pub(crate) fn line(&mut self, wanted: &Calculation) -> Vec<u8> {
        let Calculation { kind, user, password, prefix, template } = wanted;
        let (kind, mechanism) = kind.split_once(':').unwrap_or((kind, ""));
        let challenge = BASE64.decode(&self.challenge).unwrap_or_default();
        let said = match kind {
            "cram-md5" => {
                let digest = hex(&hmac_of(&new_hmac::<Hmac<Md5>>(password), &challenge));
                format!("{user} {digest}")
            }
            "scram-first" => {
                mechanism.clone_into(&mut self.mechanism);
                self.first = format!("n={user},r={NONCE}");
                format!("n,,{}", self.first)
            }
            "scram-final" => self.scram_final(password, &String::from_utf8_lossy(&challenge)),
            _ => template.replace("{token}", TOKEN).replace("\\1", "\u{1}"),
        };
        format!("{prefix}{}\r\n", BASE64.encode(said)).into_bytes()
    }

    /// The proof of the password (RFC 5802 §3).
    fn scram_final(&self, password: &str, server_first: &str) -> String {
        let value = |name: &str| {
            let mut attributes = server_first.split(',');
            attributes.find_map(|attribute| attribute.strip_prefix(name)).unwrap_or_default()
        };
        let salt = BASE64.decode(value("s=")).unwrap_or_default();
        let rounds = value("i=").parse().unwrap_or(1);
        let without_proof = format!("c=biws,r={}", value("r="));
        let signed = format!("{},{server_first},{without_proof}", self.first);
        let proof = if self.mechanism.ends_with("SHA-1") {
            let salted = pbkdf2_hmac_array::<Sha1, 20>(password.as_bytes(), &salt, rounds);
            proof::<Hmac<Sha1>, Sha1>(&salted, signed.as_bytes())
        } else {
            let salted = pbkdf2_hmac_array::<Sha256, 32>(password.as_bytes(), &salt, rounds);
            proof::<Hmac<Sha256>, Sha256>(&salted, signed.as_bytes())
        };
        format!("{without_proof},p={}", BASE64.encode(proof))
    }
}

/// `ClientKey XOR HMAC(H(ClientKey), AuthMessage)`
fn proof<M: Mac + hmac::digest::KeyInit + Clone, H: Digest>(
    salted: &[u8],
    signed: &[u8],
) -> Vec<u8> {
    let client_key = hmac_of(&new_hmac::<M>(salted), b"Client Key");
    let stored_key = H::digest(&client_key);
    let signature = hmac_of(&new_hmac::<M>(stored_key), signed);
    client_key.iter().zip(signature).map(|(key, signature)| key ^ signature).collect()
}

fn new_hmac<M: Mac + hmac::digest::KeyInit>(key: impl AsRef<[u8]>) -> M {
    <M as Mac>::new_from_slice(key.as_ref()).expect("a key of HMAC may have any length")
}

fn hmac_of<M: Mac + Clone>(keyed: &M, text: &[u8]) -> Vec<u8> {
    keyed.clone().chain_update(text).finalize().into_bytes().to_vec()
}

fn hex(octets: &[u8]) -> String {
    octets.iter().fold(String::new(), |digits, octet| digits + &format!("{octet:02x}"))
}

/// Chance has no part here: it is the same in each replay.
const NONCE: &str = "fyko+d2lbbFgONRv9qkxdawL";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cram_md5_is_that_of_rfc_2195() {
        let challenge = "<1896.697170952@postoffice.reston.mci.net>";
        let said = answer("cram-md5", "tim", "tanstaaftanstaaf", Client::default(), challenge);
        assert_eq!(said, "tim b913a602c7eda7a495b4e6e7334d3890");
    }

    #[test]
    fn scram_is_that_of_rfc_5802() {
        let mut client = Client::default();
        let first = Calculation { kind: "scram-first:SCRAM-SHA-1".into(), ..of("user", "pencil") };
        assert_eq!(decoded(&client.line(&first)), "n,,n=user,r=fyko+d2lbbFgONRv9qkxdawL");
        let nonce = "fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j";
        let challenge = format!("r={nonce},s=QSXCR+Q6sek8bf92,i=4096");
        let said = answer("scram-final", "user", "pencil", client, &challenge);
        assert_eq!(said, format!("c=biws,r={nonce},p=v0X8v3Bz2T0CJGbJQyF0X+HI4Ts="));
    }

    fn answer(
        kind: &str,
        user: &str,
        password: &str,
        mut client: Client,
        challenge: &str,
    ) -> String {
        client.challenge = BASE64.encode(challenge);
        decoded(&client.line(&Calculation { kind: kind.to_owned(), ..of(user, password) }))
    }

    fn of(user: &str, password: &str) -> Calculation {
        Calculation { user: user.into(), password: password.into(), ..Calculation::default() }
    }

    fn decoded(line: &[u8]) -> String {
        let octets = BASE64.decode(line.trim_ascii_end()).expect("base64");
        String::from_utf8(octets).expect("UTF-8")
    }
}
