//! `LOGIN`: first the name, then the password; old, never a standard, still common.

use super::{Credentials, Mechanism, Mismatch, Realm, Response, Rfc, Step, text};
use crate::smtp::login_rules::Parts;
use crate::text::Text;

pub(super) static MECHANISM: Mechanism = Mechanism {
    name: "LOGIN",
    rfc: Rfc { number: 4954, section: "4" },
    summary: Text {
        en: "The server asks for the user name, then for the password, all in base64. It never became a standard, but old programs know nothing else.",
        hi: "server पहले user name पूछता है, फिर password, सब base64 में। यह कभी standard नहीं बना, पर पुराने program यही जानते हैं।",
    },
    client_first: false,
    may_begin: true,
    plain_text: true,
    mutual: false,
    step: |realm, heard| match asked(realm, heard) {
        [] => Step::Challenge(b"Username:".to_vec()),
        [user]
            if realm.login.parts == Parts::Anything
                && realm.login.names_are_not_empty
                && !is_name(user) =>
        {
            Step::Malformed
        }
        [_] => Step::Challenge(b"Password:".to_vec()),
        [user, _, ..] if realm.login.parts == Parts::Silent && user.is_empty() => Step::Empty,
        [user, password, ..] => {
            let owned = |octets| match realm.login.parts {
                Parts::Complete => text(octets).map(str::to_owned),
                Parts::AtLeast | Parts::TwoOctets | Parts::Silent | Parts::Anything => {
                    Some(String::from_utf8_lossy(octets).into_owned())
                }
            };
            let complete = realm.login.parts != Parts::AtLeast || !password.is_empty();
            let proof = owned(user).zip(owned(password)).filter(|_| complete);
            proof.map_or(Step::Malformed, |(user, password)| Step::Password {
                acting_for: String::new(),
                user,
                password,
            })
        }
    },
    respond,
};

/// The answers that count: some servers ask for the password although there is no
/// name, and take what comes for the name.
fn asked<'a>(realm: &Realm<'_>, heard: &'a [Vec<u8>]) -> &'a [Vec<u8>] {
    let names = heard.iter().position(|answer| !answer.is_empty()).unwrap_or(heard.len());
    if realm.login.parts == Parts::AtLeast { &heard[names..] } else { heard }
}

/// Whether it may be the name of a user: some characters that can be seen.
fn is_name(octets: &[u8]) -> bool {
    !octets.is_empty() && !String::from_utf8_lossy(octets).chars().any(char::is_control)
}

/// The questions are not read: servers word them in their own ways.
fn respond(credentials: &Credentials<'_>, challenges: &[Vec<u8>]) -> Response {
    let Credentials { user, password, .. } = credentials.checked()?;
    match challenges {
        [] => Err(Mismatch::NotAChallenge),
        [_] => Ok(user.as_bytes().to_vec()),
        [_, _] => Ok(password.as_bytes().to_vec()),
        _ => Err(Mismatch::TooManyChallenges),
    }
}
