//! SCRAM: each side proves that it knows the password, and neither says it
//! (RFC 5802). What the hash is comes from the mechanism.
//!
//! ```text
//! C: n,,n=user,r=NONCE                  S: r=NONCE+MORE,s=salt,i=4096
//! C: c=biws,r=NONCE+MORE,p=proof        S: v=signature        C: (nothing)
//! ```

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::Mac;
use hmac::digest::{Digest, FixedOutput, KeyInit, Update};
use pbkdf2::pbkdf2;

use super::{Credentials, Mismatch, Realm, Response, Step, text};

/// What a hash function is good for here (RFC 5802 §2.2).
pub(super) struct Hash {
    /// `H(text)`
    digest: fn(&[u8]) -> Vec<u8>,
    /// `HMAC(key, text)`
    hmac: fn(&[u8], &[u8]) -> Vec<u8>,
    /// `Hi(password, salt, iterations)`: PBKDF2
    salted: fn(&[u8], &[u8], u32) -> Vec<u8>,
}

impl Hash {
    /// The hash function `D` and the HMAC that is made with it.
    pub(super) const fn of<D, M>() -> Self
    where
        D: Digest,
        M: Mac + KeyInit + Update + FixedOutput + Clone + Sync,
    {
        Self {
            digest: |text| D::digest(text).to_vec(),
            hmac: |key, text| {
                <M as Mac>::new_from_slice(key)
                    .expect("HMAC takes a key of any length (RFC 2104 §2)")
                    .chain_update(text)
                    .finalize()
                    .into_bytes()
                    .to_vec()
            },
            salted: |password, salt, iterations| {
                let mut salted = vec![0; <D as Digest>::output_size()];
                pbkdf2::<M>(password, salt, iterations, &mut salted)
                    .expect("HMAC takes a password of any length (RFC 2104 §2)");
                salted
            },
        }
    }
}

/// The server's side. What the server says last (`v=`) goes out as one more
/// challenge, which the client answers with nothing (RFC 4954 §4, RFC 4422 §3.6).
pub(super) fn step(hash: &Hash, realm: &Realm<'_>, heard: &[Vec<u8>]) -> Step {
    let next = match heard {
        [] => Some(Step::Challenge(Vec::new())),
        [first] => ClientFirst::read(first).map(|first| {
            if realm.login.names_are_no_secret && realm.user(&first.user).is_none() {
                Step::Wrong
            } else {
                Step::Challenge(server_first(hash, realm, &first).into_bytes())
            }
        }),
        [first, last, thanks @ ..] => judge(hash, realm, first, last, thanks),
    };
    next.unwrap_or(Step::Malformed)
}

/// The client's side; it checks the server's proof.
pub(super) fn respond(
    hash: &Hash,
    credentials: &Credentials<'_>,
    challenges: &[Vec<u8>],
) -> Response {
    let Credentials { user, password, acting_for, nonce, .. } = credentials.checked()?;
    let header = match *acting_for {
        "" => "n,,".to_owned(),
        acting_for => format!("n,a={},", as_name(acting_for)),
    };
    let bare = format!("n={},r={nonce}", as_name(user));
    let [server_first, rest @ ..] = challenges else {
        return if is_nonce(nonce) {
            Ok((header + &bare).into())
        } else {
            Err(Mismatch::CannotSay)
        };
    };
    let server_first = text(server_first).ok_or(Mismatch::NotAChallenge)?;
    let (both, salt, iterations) =
        read_server_first(server_first, nonce).ok_or(Mismatch::NotAChallenge)?;
    let last = format!("c={},r={both}", STANDARD.encode(header));
    let message = format!("{bare},{server_first},{last}");
    let proofs = Proofs::of(hash, password, &salt, iterations, &message);
    match rest {
        [] => Ok(format!("{last},p={}", STANDARD.encode(proofs.client)).into_bytes()),
        [end] => {
            let shown = text(end).and_then(|end| end.split(',').next());
            let right = shown == Some(&format!("v={}", STANDARD.encode(proofs.server)));
            if right { Ok(Vec::new()) } else { Err(Mismatch::NotTheServer) }
        }
        _ => Err(Mismatch::TooManyChallenges),
    }
}

/// What the client says first.
struct ClientFirst<'a> {
    header: &'a str,
    bare: &'a str,
    acting_for: String,
    user: String,
    nonce: &'a str,
}

impl<'a> ClientFirst<'a> {
    /// Reads `n,[a=authzid],n=user,r=nonce[,more]` (RFC 5802 §7). `y` instead of
    /// the first `n` is well: we really cannot bind to the channel.
    fn read(message: &'a [u8]) -> Option<Self> {
        let message = text(message)?;
        let mut fields = message.splitn(3, ',');
        let (flag, authzid, bare) = (fields.next()?, fields.next()?, fields.next()?);
        let header = message.strip_suffix(bare)?;
        let acting_for = match authzid {
            "" => String::new(),
            authzid => name_of(authzid.strip_prefix("a=")?)?,
        };
        let mut fields = bare.split(',');
        let user = name_of(fields.next()?.strip_prefix("n=")?)?;
        let nonce = fields.next()?.strip_prefix("r=")?;
        let right = matches!(flag, "n" | "y") && !user.is_empty() && is_nonce(nonce);
        right.then_some(Self { header, bare, acting_for, user, nonce })
    }
}

/// The server's answer; it is the same for a name that nobody has, so that
/// nobody learns who has an account (RFC 5802 §9).
fn server_first(hash: &Hash, realm: &Realm<'_>, first: &ClientFirst<'_>) -> String {
    let salt = STANDARD.encode(salt(hash, realm, &first.user));
    format!("r={}{},s={salt},i={ITERATIONS}", first.nonce, realm.nonce)
}

/// A server draws the salt when a password is set and keeps it. This one has no
/// randomness and keeps nothing: it makes the salt from the names.
fn salt(hash: &Hash, realm: &Realm<'_>, user: &str) -> Vec<u8> {
    let mut salt = (hash.hmac)(realm.host.as_bytes(), user.to_ascii_lowercase().as_bytes());
    salt.truncate(16);
    salt
}

/// Holds the client's proof to what the server knows, and shows its own.
fn judge(
    hash: &Hash,
    realm: &Realm<'_>,
    first: &[u8],
    last: &[u8],
    thanks: &[Vec<u8>],
) -> Option<Step> {
    let first = ClientFirst::read(first)?;
    let server_first = server_first(hash, realm, &first);
    let (last, proof) = text(last)?.rsplit_once(",p=")?;
    let proof = STANDARD.decode(proof).ok()?;
    let expected = format!("c={},r={}{}", STANDARD.encode(first.header), first.nonce, realm.nonce);
    let same = last.strip_prefix(&expected).is_some_and(|m| m.is_empty() || m.starts_with(','));
    let message = format!("{},{server_first},{last}", first.bare);
    let salt = salt(hash, realm, &first.user);
    let found = realm.user(&first.user).filter(|_| same).and_then(|user| {
        let proofs = |password: String| Proofs::of(hash, &password, &salt, ITERATIONS, &message);
        realm.passwords(user).map(proofs).find(|proofs| proofs.client == proof)
    });
    Some(match (found, thanks) {
        (None, _) => Step::Wrong,
        (Some(proofs), []) => {
            Step::Challenge(format!("v={}", STANDARD.encode(proofs.server)).into_bytes())
        }
        (Some(_), [nothing]) if nothing.is_empty() => {
            Step::Proved { acting_for: first.acting_for, user: first.user }
        }
        (Some(_), _) => Step::Malformed,
    })
}

/// What the client and the server show each other (RFC 5802 §3).
struct Proofs {
    client: Vec<u8>,
    server: Vec<u8>,
}

impl Proofs {
    /// The password is taken as it is. `SASLprep` (RFC 4013) would change nothing
    /// in ASCII; both sides here leave other letters alone in the same way.
    fn of(hash: &Hash, password: &str, salt: &[u8], iterations: u32, message: &str) -> Self {
        let salted = (hash.salted)(password.as_bytes(), salt, iterations);
        let client_key = (hash.hmac)(&salted, b"Client Key");
        let stored_key = (hash.digest)(&client_key);
        let signature = (hash.hmac)(&stored_key, message.as_bytes());
        let client = client_key.iter().zip(signature).map(|(key, sign)| key ^ sign).collect();
        let server_key = (hash.hmac)(&salted, b"Server Key");
        Self { client, server: (hash.hmac)(&server_key, message.as_bytes()) }
    }
}

/// Reads `r=nonce,s=salt,i=iterations[,more]`. The nonce has to begin with ours
/// and go on; the iterations are limited, since the server sets our work.
fn read_server_first<'a>(said: &'a str, ours: &str) -> Option<(&'a str, Vec<u8>, u32)> {
    let mut fields = said.split(',');
    let nonce = fields.next()?.strip_prefix("r=")?;
    let salt = STANDARD.decode(fields.next()?.strip_prefix("s=")?).ok()?;
    let iterations = fields.next()?.strip_prefix("i=")?.parse().ok()?;
    let more = nonce.strip_prefix(ours)?;
    let right = is_nonce(more) && (ITERATIONS..=MOST_ITERATIONS).contains(&iterations);
    right.then_some((nonce, salt, iterations))
}

/// Printable ASCII without a comma (RFC 5802 §7).
fn is_nonce(nonce: &str) -> bool {
    !nonce.is_empty() && nonce.bytes().all(|octet| octet.is_ascii_graphic() && octet != b',')
}

/// A name in which `,` and `=` are spelt out (RFC 5802 §5.1).
pub(super) fn as_name(name: &str) -> String {
    name.replace('=', "=3D").replace(',', "=2C")
}

/// The name that [`as_name`] spelt.
pub(super) fn name_of(spelt: &str) -> Option<String> {
    let mut parts = spelt.split('=');
    let mut name = parts.next()?.to_owned();
    for part in parts {
        let (sign, rest) = (part.get(..2)?, part.get(2..)?);
        name.push(match sign {
            "2C" => ',',
            "3D" => '=',
            _ => return None,
        });
        name += rest;
    }
    Some(name)
}

/// As often as RFC 5802 §5.1 and RFC 7677 §4 ask for at least.
const ITERATIONS: u32 = 4096;

/// About a second of work for a browser.
const MOST_ITERATIONS: u32 = 1_000_000;

/// What is held to the examples of the RFCs.
#[cfg(test)]
pub(super) mod examples {
    use super::super::tests::{USER, octets};
    use super::super::{Credentials, Mechanism, Mismatch};

    /// An exchange for the user `user` with the password `pencil`.
    pub(in super::super) struct Example {
        pub(in super::super) nonce: &'static str,
        pub(in super::super) server_first: &'static str,
        pub(in super::super) client_last: &'static str,
        pub(in super::super) server_last: &'static str,
    }

    impl Example {
        /// The client speaks like the one of the RFC.
        pub(in super::super) fn is_spoken_by(&self, mechanism: &Mechanism) {
            let user = Credentials { nonce: self.nonce, ..USER };
            let said = |challenges: &[&str]| (mechanism.respond)(&user, &octets(challenges));
            assert_eq!(said(&[]), Ok(format!("n,,n=user,r={}", self.nonce).into()));
            assert_eq!(said(&[self.server_first]), Ok(self.client_last.into()));
            assert_eq!(said(&[self.server_first, self.server_last]), Ok(Vec::new()));
        }

        /// With another password the client does not believe the server.
        pub(in super::super) fn is_not_believed_with_another_password(
            &self,
            mechanism: &Mechanism,
        ) {
            let other = Credentials { nonce: self.nonce, password: "pen", ..USER };
            for last in [self.server_last, "e=invalid-proof"] {
                let said = (mechanism.respond)(&other, &octets(&[self.server_first, last]));
                assert_eq!(said, Err(Mismatch::NotTheServer), "{last}");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{as_name, name_of};

    #[test]
    fn names_are_spelt_and_read() {
        assert_eq!(as_name("a=b,c"), "a=3Db=2Cc");
        assert_eq!(name_of("a=3Db=2Cc").as_deref(), Some("a=b,c"));
        for wrong in ["a=", "a=3", "a=2c", "a=€"] {
            assert_eq!(name_of(wrong), None, "{wrong}");
        }
    }
}
