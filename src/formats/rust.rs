//! Rust. Texts stand in double quotes (The Rust Reference, “String literals”).

use super::{Line, code};

/// `text` in double quotes.
#[must_use] 
pub fn string(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', r"\\").replace('"', r#"\""#))
}

/// `const NAME: &str = "text";`
#[must_use] 
pub fn constant(name: &str, text: &str) -> Line {
    code::value(&format!("const {name}: &str"), " = ", &string(text), ";")
}

/// `const NAME: u16 = 1;`
#[must_use] 
pub fn number(name: &str, number: u16) -> Line {
    code::value(&format!("const {name}: u16"), " = ", &number.to_string(), ";")
}
