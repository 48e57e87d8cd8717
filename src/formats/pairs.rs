//! Sections of keys and values without quotes, as the Sylpheed family keeps them.

use super::{Kind, Line};

/// The line that begins a section.
pub fn section(name: &str) -> Line {
    Line::of([(Kind::Mark, "["), (Kind::Key, name), (Kind::Mark, "]")])
}

/// A key and its value, which goes on to the end of the line as it is.
pub fn pair(key: &str, value: &str) -> Line {
    Line::of([(Kind::Key, key), (Kind::Mark, "="), (Kind::Value, value)])
}
