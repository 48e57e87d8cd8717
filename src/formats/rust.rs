//! Rust. Texts stand in double quotes (The Rust Reference, “String literals”).

use super::{Line, code};

pub use super::escaped::string;

/// `const NAME: &str = "text";`
pub fn constant(name: &str, text: &str) -> Line {
    code::value(&format!("const {name}: &str"), " = ", &string(text), ";")
}

/// `const NAME: u16 = 1;`
pub fn number(name: &str, number: u16) -> Line {
    code::value(&format!("const {name}: u16"), " = ", &number.to_string(), ";")
}
