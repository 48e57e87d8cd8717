//! YAML 1.1 and 1.2, in block style; every text stands in double quotes, as in JSON.

use super::{BLANK, Kind, Line, json};

/// `key: "text"`, indented by this many blanks.
#[must_use] 
pub fn text(indent: usize, key: &str, text: &str) -> Line {
    pair(indent, key, Kind::Value, &json::string(text))
}

/// `key: value`, for numbers and `true` or `false`.
#[must_use] 
pub fn bare(indent: usize, key: &str, value: &str) -> Line {
    pair(indent, key, Kind::Value, value)
}

/// `key: "…"`, where the user writes the password.
#[must_use] 
pub fn blank(indent: usize, key: &str) -> Line {
    pair(indent, key, Kind::Blank, &json::string(BLANK))
}

/// `key:`, whose children follow.
#[must_use] 
pub fn parent(indent: usize, key: &str) -> Line {
    pair(indent, key, Kind::Value, "")
}

/// `- "text"`, a member of a list.
#[must_use] 
pub fn item(indent: usize, text: &str) -> Line {
    let quoted = json::string(text);
    Line::of([(Kind::Mark, &" ".repeat(indent)), (Kind::Mark, "- "), (Kind::Value, &quoted)])
}

fn pair(indent: usize, key: &str, kind: Kind, value: &str) -> Line {
    let colon = if value.is_empty() { ":" } else { ": " };
    // `- key` begins a member of a list.
    let (dash, key) = key.strip_prefix("- ").map_or(("", key), |key| ("- ", key));
    Line::of([
        (Kind::Mark, &" ".repeat(indent)),
        (Kind::Mark, dash),
        (Kind::Key, key),
        (Kind::Mark, colon),
        (kind, value),
    ])
}
