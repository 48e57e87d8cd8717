//! Sections of keys and values without quotes, as the Sylpheed family keeps them.

use super::{Line, bare};

pub use super::bare::section;

/// A key and its value, which goes on to the end of the line as it is.
pub fn pair(key: &str, value: &str) -> Line {
    bare::fixed(key, "=", value)
}
