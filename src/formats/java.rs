//! Java. Texts stand in double quotes (JLS §3.10.5); backslashes are doubled, so that
//! no `\u` is read.

use super::{Line, code};

pub use super::escaped::string;

/// A text of a class that never changes.
pub fn constant(name: &str, text: &str) -> Line {
    code::value(&format!("    private static final String {name}"), " = ", &string(text), ";")
}
