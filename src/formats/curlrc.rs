//! Files of options for curl: `option = "value"`.

use super::{BLANK, Inexpressible, Kind, Line, escaped};

/// An option without a value.
pub fn switch(option: &str) -> Line {
    Line::of([(Kind::Value, option)])
}

/// An option and its value, in double quotes with backslashes.
pub fn option(option: &str, value: &str) -> Line {
    Line::of([
        (Kind::Key, option),
        (Kind::Mark, " = "),
        (Kind::Mark, "\""),
        (Kind::Value, &escaped::inside(value)),
        (Kind::Mark, "\""),
    ])
}

/// The name to log in with, for a password that is asked for.
///
/// # Errors
///
/// The name would end at its first colon, where the password begins, or at its
/// first semicolon.
pub fn user(name: &str) -> Result<Line, Inexpressible> {
    if name.contains([':', ';']) { Err(Inexpressible) } else { Ok(option("user", name)) }
}

/// The name to log in with, and the password, which the user writes.
///
/// # Errors
///
/// The name would end at its first colon, where the password begins.
pub fn user_and_blank(name: &str) -> Result<Line, Inexpressible> {
    if name.contains(':') {
        return Err(Inexpressible);
    }
    Ok(Line::of([
        (Kind::Key, "user"),
        (Kind::Mark, " = "),
        (Kind::Mark, "\""),
        (Kind::Value, &escaped::inside(name)),
        (Kind::Mark, ":"),
        (Kind::Blank, BLANK),
        (Kind::Mark, "\""),
    ]))
}
