//! INI files as Python's `ConfigParser` reads them: a value is the rest of its
//! line, without quotes.

use super::{Line, bare, percent};

pub use super::bare::section;

/// A value for a parser that takes it as it is.
pub fn raw(key: &str, value: &str) -> Line {
    bare::fixed(key, " = ", value)
}

/// A value for a parser that reads `%` as the beginning of a reference.
pub fn interpolated(key: &str, value: &str) -> Line {
    raw(key, &percent::literal(value))
}

/// A value that the user writes: the password.
pub fn blank(key: &str) -> Line {
    bare::blank(key, " = ")
}
