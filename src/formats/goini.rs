//! INI files as the Go package `ini` reads them.

use super::{BLANK, Inexpressible, Kind, Line};

pub use super::bare::section;

/// A key and a text. A bare value would end at `#` or `;`, and go on in the next
/// line after a backslash; in back-quotes it ends at the last one of its line.
///
/// # Errors
///
/// `%(` begins a reference to another key.
pub fn text(key: &str, value: &str) -> Result<Line, Inexpressible> {
    if value.contains("%(") {
        return Err(Inexpressible);
    }
    let plain = !value.contains(['#', ';', '`', '\\']) && !value.starts_with(['"', '\'']);
    let quote = if plain { "" } else { "`" };
    Ok(Line::of([
        (Kind::Key, key),
        (Kind::Mark, " = "),
        (Kind::Mark, quote),
        (Kind::Value, value),
        (Kind::Mark, quote),
    ]))
}

/// A key and a text that holds the password, which the user writes between
/// `before` and `after`. Both are parts of a URL.
pub fn blank(key: &str, before: &str, after: &str) -> Line {
    Line::of([
        (Kind::Key, key),
        (Kind::Mark, " = "),
        (Kind::Value, before),
        (Kind::Blank, BLANK),
        (Kind::Value, after),
    ])
}
