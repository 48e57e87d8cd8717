//! `.env` files as phpdotenv reads them. Texts stand in double quotes, where
//! `${NAME}` would be replaced.

use super::{BLANK, Kind, Line};

/// `NAME="text"`
#[must_use] 
pub fn text(name: &str, text: &str) -> Line {
    let text = text.replace('\\', r"\\").replace('"', r#"\""#).replace('$', r"\$");
    pair(name, Kind::Value, &format!("\"{text}\""))
}

/// `NAME=value`, for plain words and numbers.
#[must_use] 
pub fn bare(name: &str, value: &str) -> Line {
    pair(name, Kind::Value, value)
}

/// `NAME="…"`, where the user writes the password.
#[must_use] 
pub fn blank(name: &str) -> Line {
    pair(name, Kind::Blank, &format!("\"{BLANK}\""))
}

fn pair(name: &str, kind: Kind, value: &str) -> Line {
    Line::of([(Kind::Key, name), (Kind::Mark, "="), (kind, value)])
}
