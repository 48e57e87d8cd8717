//! C#. Texts stand in double quotes, without `$` before them, so that `{` is a
//! sign like others.

use super::{Line, code};

pub use super::escaped::string;

/// `const string name = "text";`
pub fn constant(name: &str, text: &str) -> Line {
    code::value(&format!("const string {name}"), " = ", &string(text), ";")
}

/// `const int name = 1;`
pub fn number(name: &str, number: u16) -> Line {
    code::value(&format!("const int {name}"), " = ", &number.to_string(), ";")
}
