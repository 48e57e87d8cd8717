//! Property lists of `OpenStep` and `GNUstep`: `Key = "text";`

use super::{Kind, Line};

/// `key = "text";`, indented by this many blanks.
#[must_use] 
pub fn text(indent: usize, key: &str, text: &str) -> Line {
    let quoted = format!("\"{}\"", text.replace('\\', r"\\").replace('"', r#"\""#));
    entry(indent, key, &quoted)
}

/// `key = word;`, for `YES`, `NO` and names.
#[must_use] 
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
