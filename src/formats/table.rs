//! Tables of logins, as mail servers read them: the password ends the row, as it is.

use super::{BLANK, Inexpressible, Kind, Line};

/// `key`, what parts it from the rest, `user:…`, where the user writes the password.
///
/// # Errors
///
/// The password begins after the first colon of the rest, and a `#` in front would
/// make a remark of it.
pub fn login(key: &str, between: &str, user: &str) -> Result<Line, Inexpressible> {
    if user.contains(':') || user.starts_with('#') {
        return Err(Inexpressible);
    }
    Ok(Line::of([
        (Kind::Key, key),
        (Kind::Mark, between),
        (Kind::Value, user),
        (Kind::Mark, ":"),
        (Kind::Blank, BLANK),
    ]))
}

/// `user|host:…`, where the user writes the password.
///
/// # Errors
///
/// The name ends at the first bar, and a `#` in front would make a remark of the row.
pub fn user_first(user: &str, host: &str) -> Result<Line, Inexpressible> {
    if user.contains('|') || user.starts_with('#') {
        return Err(Inexpressible);
    }
    Ok(Line::of([
        (Kind::Value, user),
        (Kind::Mark, "|"),
        (Kind::Key, host),
        (Kind::Mark, ":"),
        (Kind::Blank, BLANK),
    ]))
}
