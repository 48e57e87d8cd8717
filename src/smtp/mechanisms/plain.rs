//! `PLAIN`: name and password in one go (RFC 4616).

use super::{Credentials, Mechanism, Mismatch, Response, Rfc, Step, text};
use crate::smtp::login_rules::Parts;
use crate::text::Text;

pub(super) static MECHANISM: Mechanism = Mechanism {
    name: "PLAIN",
    rfc: Rfc { number: 4616, section: "" },
    summary: Text {
        en: "User name and password in one base64 word. base64 hides nothing: only TLS protects them.",
        hi: "user name और password एक ही base64 शब्द में। base64 कुछ छिपाता नहीं; इन्हें केवल TLS बचाता है।",
    },
    client_first: true,
    may_begin: true,
    plain_text: true,
    mutual: false,
    step: |realm, heard| match heard {
        [] => Step::Challenge(Vec::new()),
        [message, ..] => read(message, realm.login.parts).unwrap_or(Step::Malformed),
    },
    respond,
};

/// The three parts of a message: whom to act for (authzid, mostly empty), user
/// name (authcid) and password. Between them stand NULs.
pub fn plain_parts(message: &[u8]) -> Option<[&[u8]; 3]> {
    let mut parts = message.split(|&octet| octet == 0);
    let three = [parts.next()?, parts.next()?, parts.next()?];
    parts.next().is_none().then_some(three)
}

fn read(message: &[u8], parts: Parts) -> Option<Step> {
    let mut all = message.split(|&octet| octet == 0);
    let [acting_for, user, password] = match parts {
        Parts::AtLeast | Parts::TwoOctets => [all.next()?, all.next()?, all.next()?],
        Parts::Silent => [all.next()?, all.next()?, all.next().unwrap_or_default()],
        Parts::Complete | Parts::Anything => plain_parts(message)?,
    };
    let owned = |octets| match parts {
        Parts::Complete => text(octets).map(str::to_owned),
        Parts::AtLeast | Parts::TwoOctets | Parts::Silent | Parts::Anything => {
            Some(String::from_utf8_lossy(octets).into_owned())
        }
    };
    if parts == Parts::Silent && !user.is_empty() && password.is_empty() {
        let own = acting_for.is_empty() || acting_for == user;
        return Some(if own { Step::Empty } else { Step::Wrong });
    }
    let complete = match parts {
        Parts::Complete | Parts::AtLeast => !user.is_empty() && !password.is_empty(),
        Parts::TwoOctets => password.len() > 1,
        Parts::Silent => !user.is_empty(),
        Parts::Anything => true,
    };
    let (user, password) = (owned(user)?, owned(password)?);
    complete.then_some(Step::Password { acting_for: owned(acting_for)?, user, password })
}

fn respond(credentials: &Credentials<'_>, challenges: &[Vec<u8>]) -> Response {
    let Credentials { acting_for, user, password, .. } = credentials.checked()?;
    if challenges.is_empty() {
        Ok(format!("{acting_for}\0{user}\0{password}").into_bytes())
    } else {
        Err(Mismatch::TooManyChallenges)
    }
}

#[cfg(test)]
mod tests {
    use super::plain_parts;

    #[test]
    fn a_message_has_three_parts() {
        assert_eq!(plain_parts(b"\0asha\0pw"), Some([&b""[..], b"asha", b"pw"]));
        for message in [&b"asha pw"[..], b"asha\0pw", b"\0a\0b\0c"] {
            assert_eq!(plain_parts(message), None);
        }
    }
}
