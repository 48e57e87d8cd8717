//! Options of fetchmail, one a line.

use super::{BLANK, Kind, Line};

/// An option without a value, or with one of our own: a switch, a number.
#[must_use] 
pub fn bare(indent: usize, option: &str, value: &str) -> Line {
    let gap = if value.is_empty() { "" } else { " " };
    // A switch is its own value.
    let kind = if value.is_empty() { Kind::Value } else { Kind::Key };
    Line::of([
        (Kind::Mark, &" ".repeat(indent)),
        (kind, option),
        (Kind::Mark, gap),
        (Kind::Value, value),
    ])
}

/// An option with a text. Quotes and backslashes are written as two hexadecimal
/// digits: the reader knows no other way that holds everywhere.
#[must_use] 
pub fn quoted(indent: usize, option: &str, value: &str) -> Line {
    let value = value.replace('\\', r"\x5c").replace('"', r"\x22");
    line(indent, option, Kind::Value, &value)
}

/// An option whose value the user writes: the password.
#[must_use] 
pub fn blank(indent: usize, option: &str) -> Line {
    line(indent, option, Kind::Blank, BLANK)
}

fn line(indent: usize, option: &str, kind: Kind, value: &str) -> Line {
    Line::of([
        (Kind::Mark, &" ".repeat(indent)),
        (Kind::Key, option),
        (Kind::Mark, " "),
        (Kind::Mark, "\""),
        (kind, value),
        (Kind::Mark, "\""),
    ])
}
