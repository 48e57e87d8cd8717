//! Java. Texts stand in double quotes (JLS §3.10.5).

use super::{Line, code};

/// `text` in double quotes. A backslash is doubled, so that no `\u` is read.
#[must_use] 
pub fn string(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', r"\\").replace('"', r#"\""#))
}

/// A text of a class that never changes.
#[must_use] 
pub fn constant(name: &str, text: &str) -> Line {
    code::value(&format!("    private static final String {name}"), " = ", &string(text), ";")
}
