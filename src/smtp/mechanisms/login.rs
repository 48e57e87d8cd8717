//! `LOGIN`: first the name, then the password; old, never a standard, still common.

use super::{Credentials, Mechanism, Mismatch, Response, Rfc, Step, text};
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
    step: |_, heard| match heard {
        [] => Step::Challenge(b"Username:".to_vec()),
        [_] => Step::Challenge(b"Password:".to_vec()),
        [user, password, ..] => {
            let owned = |octets| text(octets).map(str::to_owned);
            let proof = owned(user).zip(owned(password));
            proof.map_or(Step::Malformed, |(user, password)| Step::Password {
                acting_for: String::new(),
                user,
                password,
            })
        }
    },
    respond,
};

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
