//! `CRAM-MD5`: the server asks a riddle that only the password answers (RFC 2195).

use hmac::{Hmac, Mac};
use md5::Md5;

use super::{Credentials, Mechanism, Mismatch, Realm, Response, Rfc, Step, text};
use crate::smtp::login_rules::Parts;
use crate::text::Text;

pub(super) static MECHANISM: Mechanism = Mechanism {
    name: "CRAM-MD5",
    rfc: Rfc { number: 2195, section: "2" },
    summary: Text {
        en: "The server sends a text that it never sent before; the client mixes it with the password and sends back only the result, a hash. The password does not cross the line, but the server has to keep it readable. SCRAM does better.",
        hi: "server एक बिल्कुल नया text भेजता है; client उसे password के साथ मिलाकर hash बनाता है और केवल वही hash लौटाता है। password रास्ते में कहीं नहीं जाता, पर server को उसे पढ़ने लायक रूप में रखना पड़ता है। SCRAM इससे बेहतर है।",
    },
    client_first: false,
    may_begin: false,
    plain_text: false,
    mutual: false,
    step: |realm, heard| match heard {
        [] => Step::Challenge(challenge(realm).into_bytes()),
        [response, ..] => judge(realm, response).unwrap_or(match realm.login.parts {
            Parts::Anything => Step::Wrong,
            Parts::Complete | Parts::AtLeast | Parts::TwoOctets | Parts::Silent => Step::Malformed,
        }),
    },
    respond,
};

/// It looks like a message identifier, and never comes twice (RFC 2195 §2).
fn challenge(realm: &Realm<'_>) -> String {
    format!("<{}.{}@{}>", realm.nonce, realm.time, realm.host)
}

/// Reads `user SP digest`. The user name may hold spaces, the digest none.
fn judge(realm: &Realm<'_>, response: &[u8]) -> Option<Step> {
    let (user, shown) = text(response)?.rsplit_once(' ')?;
    let challenge = challenge(realm);
    let fits = realm.user(user).is_some_and(|found| {
        realm.passwords(found).any(|password| digest(&password, challenge.as_bytes()) == shown)
    });
    let proved = Step::Proved { acting_for: String::new(), user: user.to_owned() };
    Some(if fits { proved } else { Step::Wrong })
}

fn respond(credentials: &Credentials<'_>, challenges: &[Vec<u8>]) -> Response {
    let Credentials { user, password, .. } = credentials.checked()?;
    match challenges {
        [] => Err(Mismatch::NotAChallenge),
        [challenge] => Ok(format!("{user} {}", digest(password, challenge)).into_bytes()),
        _ => Err(Mismatch::TooManyChallenges),
    }
}

/// The keyed hash, in hexadecimal (RFC 2104).
fn digest(password: &str, challenge: &[u8]) -> String {
    let mut mac = Hmac::<Md5>::new_from_slice(password.as_bytes())
        .expect("HMAC takes a key of any length (RFC 2104 §2)");
    mac.update(challenge);
    let octets = mac.finalize().into_bytes();
    octets.iter().fold(String::new(), |hex, octet| hex + &format!("{octet:02x}"))
}

#[cfg(test)]
mod tests {
    use super::super::tests::{REALM, TIM};
    use super::{MECHANISM, Realm, Step};

    /// The example of RFC 2195 §2.
    const CHALLENGE: &str = "<1896.697170952@postoffice.reston.mci.net>";
    const RESPONSE: &str = "tim b913a602c7eda7a495b4e6e7334d3890";

    #[test]
    fn the_client_answers_like_the_rfc() {
        let said = (MECHANISM.respond)(&TIM, &[CHALLENGE.into()]);
        assert_eq!(said, Ok(RESPONSE.into()));
    }

    #[test]
    fn the_server_takes_the_answer_of_the_rfc() {
        let tim = [super::super::tests::user("tim", "tanstaaftanstaaf")];
        let (nonce, host) = ("1896", "postoffice.reston.mci.net");
        let realm = Realm { users: &tim, nonce, host, time: 697_170_952, ..REALM };
        assert_eq!((MECHANISM.step)(&realm, &[]), Step::Challenge(CHALLENGE.into()));
        let proved = Step::Proved { acting_for: String::new(), user: "tim".into() };
        assert_eq!((MECHANISM.step)(&realm, &[RESPONSE.into()]), proved);
        let other = RESPONSE.replace("b9", "b8");
        assert_eq!((MECHANISM.step)(&realm, &[other.into()]), Step::Wrong);
        assert_eq!((MECHANISM.step)(&realm, &[b"tim".to_vec()]), Step::Malformed);
    }
}
