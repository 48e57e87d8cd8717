//! The `.env` files of Docker Compose 2. In single quotes nothing is expanded, and
//! only `\'` is an escape.

use super::{BLANK, Inexpressible, Kind, Line};

/// `NAME='value'`, or `NAME=value` where it is but letters, digits and a few signs.
///
/// # Errors
///
/// A backslash stands before a single quote or at the end, where it would hide the
/// quote.
pub fn variable(name: &str, value: &str) -> Result<Line, Inexpressible> {
    let plain = |c: char| c.is_ascii_alphanumeric() || "@._+-/:".contains(c);
    if !value.is_empty() && value.chars().all(plain) {
        return Ok(set(name, "", Kind::Value, value));
    }
    if value.contains(r"\'") || value.ends_with('\\') {
        return Err(Inexpressible);
    }
    Ok(set(name, "'", Kind::Value, &value.replace('\'', r"\'")))
}

/// `NAME='…'`, where the user writes the password.
pub fn blank(name: &str) -> Line {
    set(name, "'", Kind::Blank, BLANK)
}

fn set(name: &str, quote: &str, kind: Kind, value: &str) -> Line {
    Line::of([
        (Kind::Key, name),
        (Kind::Mark, "="),
        (Kind::Mark, quote),
        (kind, value),
        (Kind::Mark, quote),
    ])
}
