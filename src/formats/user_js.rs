//! Preferences of Mozilla programs (`user.js`).

use super::{Kind, Line, json};

/// A preference that is a text.
#[must_use] 
pub fn text(name: &str, value: &str) -> Line {
    bare(name, &json::string(value))
}

/// A preference that is a number, `true` or `false`.
#[must_use] 
pub fn bare(name: &str, value: &str) -> Line {
    Line::of([
        (Kind::Mark, "user_pref("),
        (Kind::Key, &json::string(name)),
        (Kind::Mark, ", "),
        (Kind::Value, value),
        (Kind::Mark, ");"),
    ])
}
