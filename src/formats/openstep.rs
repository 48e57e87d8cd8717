//! Property lists of `OpenStep` and `GNUstep`: `Key = "text";`

use super::{Kind, Line, escaped};

/// `key = "text";`, indented by this many blanks.
pub fn text(indent: usize, key: &str, text: &str) -> Line {
    entry(indent, key, &escaped::string(text))
}

/// `key = word;`, for `YES`, `NO` and names.
pub fn bare(indent: usize, key: &str, word: &str) -> Line {
    entry(indent, key, word)
}

fn entry(indent: usize, key: &str, value: &str) -> Line {
    Line::of([
        (Kind::Mark, &" ".repeat(indent)),
        (Kind::Key, key),
        (Kind::Mark, " = "),
        (Kind::Value, value),
        (Kind::Mark, ";"),
    ])
}
