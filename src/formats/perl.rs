//! Perl. Texts stand in single quotes, where `$name` and `@name` are not replaced
//! (perlop, “Quote and Quote-like Operators”).

use super::{Line, code};

pub use super::escaped::single as string;

/// `my $name = 'text';`
pub fn variable(name: &str, text: &str) -> Line {
    code::value(&format!("my ${name}"), " = ", &string(text), ";")
}

/// `key => value,` with a value that is written already; blanks may stand before
/// the key.
pub fn pair(key: &str, value: &str) -> Line {
    code::value(key, " => ", value, ",")
}
