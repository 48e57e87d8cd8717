//! Rows of sendmail's table of logins: fields in double quotes, in which `=`
//! announces base64 (RFC 4648 §4).

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::{BLANK, Kind, Line};

/// The row for every server: the name, and the place where the user writes the
/// password in base64.
#[must_use] 
pub fn login(user: &str) -> Line {
    let plain = user.chars().all(|c| c.is_ascii_alphanumeric() || "@._+-".contains(c));
    let user = if plain { format!(":{user}") } else { format!("={}", STANDARD.encode(user)) };
    Line::of([
        (Kind::Key, "AuthInfo:"),
        (Kind::Value, &format!(" \"U{user}\" \"I{user}\" \"M:PLAIN\"")),
        (Kind::Mark, " \"P="),
        (Kind::Blank, BLANK),
        (Kind::Mark, "\""),
    ])
}
