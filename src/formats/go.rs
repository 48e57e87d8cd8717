//! Go. Texts stand in double quotes (The Go Programming Language Specification,
//! “String literals”).

use super::{Line, code};

pub use super::escaped::string;

/// `const name = "text"`
pub fn constant(name: &str, text: &str) -> Line {
    code::value(&format!("const {name}"), " = ", &string(text), "")
}

/// `const name = 1`
pub fn number(name: &str, number: u16) -> Line {
    code::value(&format!("const {name}"), " = ", &number.to_string(), "")
}
