//! Go. Texts stand in double quotes (The Go Programming Language Specification,
//! “String literals”).

use super::{Line, code};

/// `text` in double quotes.
#[must_use] 
pub fn string(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', r"\\").replace('"', r#"\""#))
}

/// `const name = "text"`
#[must_use] 
pub fn constant(name: &str, text: &str) -> Line {
    code::value(&format!("const {name}"), " = ", &string(text), "")
}

/// `const name = 1`
#[must_use] 
pub fn number(name: &str, number: u16) -> Line {
    code::value(&format!("const {name}"), " = ", &number.to_string(), "")
}
