//! Files of header fields: `Name: value`, the value to the end of the line.

use super::{Kind, Line};

/// A field with a value that stands as it is.
pub fn field(name: &str, value: &str) -> Line {
    Line::of([(Kind::Key, name), (Kind::Mark, ": "), (Kind::Value, value)])
}
