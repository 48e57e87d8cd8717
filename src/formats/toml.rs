//! TOML 1.0, one key a line; every text stands in double quotes.

use super::{BLANK, Kind, Line, json};

/// `[name]`
#[must_use] 
pub fn table(name: &str) -> Line {
    Line::of([(Kind::Mark, "["), (Kind::Key, name), (Kind::Mark, "]")])
}

/// `key = "text"`
#[must_use] 
pub fn text(key: &str, value: &str) -> Line {
    line(key, Kind::Value, &json::string(value))
}

/// `key = value`, for numbers and `true` or `false`.
#[must_use] 
pub fn bare(key: &str, value: &str) -> Line {
    line(key, Kind::Value, value)
}

/// `key = "…"`, where the user writes the password.
#[must_use] 
pub fn blank(key: &str) -> Line {
    line(key, Kind::Blank, &json::string(BLANK))
}

fn line(key: &str, kind: Kind, value: &str) -> Line {
    Line::of([(Kind::Key, key), (Kind::Mark, " = "), (kind, value)])
}
