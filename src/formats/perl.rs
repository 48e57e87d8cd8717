//! Perl. Texts stand in single quotes, where `$name` and `@name` are not replaced.

use super::{Line, code};

/// `text` in single quotes (perlop, “Quote and Quote-like Operators”).
#[must_use] 
pub fn string(text: &str) -> String {
    format!("'{}'", text.replace('\\', r"\\").replace('\'', r"\'"))
}

/// `my $name = 'text';`
#[must_use] 
pub fn variable(name: &str, text: &str) -> Line {
    code::value(&format!("my ${name}"), " = ", &string(text), ";")
}

/// `key => value,` with a value that is written already; blanks may stand before
/// the key.
#[must_use] 
pub fn pair(key: &str, value: &str) -> Line {
    code::value(key, " => ", value, ",")
}
