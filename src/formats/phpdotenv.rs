//! `.env` files as phpdotenv reads them. Texts stand in double quotes, where
//! `${NAME}` would be replaced.

use super::{BLANK, Kind, Line, escaped};

/// `NAME="text"`
pub fn text(name: &str, text: &str) -> Line {
    let text = escaped::inside(text).replace('$', r"\$");
    pair(name, Kind::Value, &format!("\"{text}\""))
}

/// `NAME=value`, for plain words and numbers.
pub fn bare(name: &str, value: &str) -> Line {
    pair(name, Kind::Value, value)
}

/// `NAME="…"`, where the user writes the password.
pub fn blank(name: &str) -> Line {
    pair(name, Kind::Blank, &format!("\"{BLANK}\""))
}

fn pair(name: &str, kind: Kind, value: &str) -> Line {
    Line::of([(Kind::Key, name), (Kind::Mark, "="), (kind, value)])
}
