//! The configuration of git: sections, and `key = "value"` in them.

use super::{BLANK, Kind, Line, escaped};

pub use super::bare::section;

/// `[name "part"]`
pub fn subsection(name: &str, part: &str) -> Line {
    Line::of([
        (Kind::Mark, "["),
        (Kind::Key, name),
        (Kind::Mark, " \""),
        (Kind::Key, &escaped::inside(part)),
        (Kind::Mark, "\"]"),
    ])
}

/// A key with a value of our own: a word or a number.
pub fn bare(key: &str, value: &str) -> Line {
    line(key, Kind::Value, "", value, "")
}

/// A key with a text, in double quotes with backslashes.
pub fn text(key: &str, value: &str) -> Line {
    line(key, Kind::Value, "\"", &escaped::inside(value), "\"")
}

/// A key whose value the user writes: the password.
pub fn blank(key: &str) -> Line {
    line(key, Kind::Blank, "\"", BLANK, "\"")
}

fn line(key: &str, kind: Kind, open: &str, value: &str, close: &str) -> Line {
    Line::of([
        (Kind::Mark, "    "),
        (Kind::Key, key),
        (Kind::Mark, " = "),
        (Kind::Mark, open),
        (kind, value),
        (Kind::Mark, close),
    ])
}
