//! Variables of a POSIX shell, one a line.

use super::{Kind, Line, shell};

/// `NAME=value`, the value as one word in which nothing is expanded.
#[must_use] 
pub fn variable(name: &str, value: &str) -> Line {
    Line::of([(Kind::Key, name), (Kind::Mark, "="), (Kind::Value, &shell::word(value))])
}
