//! Files of header fields: `Name: value`, the value to the end of the line.

use super::{Line, bare};

/// A field with a value that stands as it is.
pub fn field(name: &str, value: &str) -> Line {
    bare::fixed(name, ": ", value)
}
