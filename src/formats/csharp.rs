//! C#. Texts stand in double quotes, without `$` before them, so that `{` is a
//! sign like others.

use super::{Line, code};

/// `text` in double quotes.
#[must_use] 
pub fn string(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', r"\\").replace('"', r#"\""#))
}

/// `const string name = "text";`
#[must_use] 
pub fn constant(name: &str, text: &str) -> Line {
    code::value(&format!("const string {name}"), " = ", &string(text), ";")
}

/// `const int name = 1;`
#[must_use] 
pub fn number(name: &str, number: u16) -> Line {
    code::value(&format!("const int {name}"), " = ", &number.to_string(), ";")
}
