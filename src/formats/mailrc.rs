//! Commands of mailx in the syntax of S-nail 15: `set name=value`, quoted as for a
//! shell.

use super::{BLANK, Kind, Line};

/// Sets a text. In single quotes everything is literal.
#[must_use] 
pub fn set(name: &str, value: &str) -> Line {
    line(name, &[(Kind::Mark, "'"), (Kind::Value, &quoted(value)), (Kind::Mark, "'")])
}

/// Sets a text that holds the password, which the user writes between `before`
/// and `after`.
#[must_use] 
pub fn blank(name: &str, before: &str, after: &str) -> Line {
    line(
        name,
        &[
            (Kind::Mark, "'"),
            (Kind::Value, &quoted(before)),
            (Kind::Blank, BLANK),
            (Kind::Value, &quoted(after)),
            (Kind::Mark, "'"),
        ],
    )
}

/// Switches something on.
#[must_use] 
pub fn on(name: &str) -> Line {
    Line::of([(Kind::Key, "set "), (Kind::Value, name)])
}

fn line(name: &str, value: &[(Kind, &str)]) -> Line {
    let mut line = Line::of([(Kind::Mark, "set "), (Kind::Key, name), (Kind::Mark, "=")]);
    line.pieces.extend(
        value.iter().map(|(kind, text)| super::Piece { kind: *kind, text: (*text).to_owned() }),
    );
    line
}

fn quoted(value: &str) -> String {
    value.replace('\'', r"'\''")
}
