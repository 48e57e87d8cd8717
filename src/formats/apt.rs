//! The configuration of APT.

use super::{Inexpressible, Kind, Line, quotes};

/// `Key "text";`
///
/// # Errors
///
/// The text holds a double quote or a backslash, for which there is no escape.
pub fn text(key: &str, text: &str) -> Result<Line, Inexpressible> {
    let text = quotes::double(text)?;
    Ok(Line::of([(Kind::Key, key), (Kind::Mark, " "), (Kind::Value, &text), (Kind::Mark, ";")]))
}
