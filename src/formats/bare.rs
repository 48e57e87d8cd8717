//! Lines of a key and a value that stands as it is, without quotes; and what begins
//! a section of them.

use super::{BLANK, Inexpressible, Kind, Line};

/// `[name]`
pub fn section(name: &str) -> Line {
    Line::of([(Kind::Mark, "["), (Kind::Key, name), (Kind::Mark, "]")])
}

/// A line of nothing but a key.
pub fn switch(key: &str) -> Line {
    Line::of([(Kind::Key, key)])
}

/// `key`, what parts it from the value, and the value, which ends at any of the
/// signs in `ends`.
///
/// # Errors
///
/// One of these signs stands in the value.
pub fn pair(key: &str, between: &str, value: &str, ends: &[char]) -> Result<Line, Inexpressible> {
    if value.contains(ends) {
        return Err(Inexpressible);
    }
    Ok(fixed(key, between, value))
}

/// The same with a value of our own, which holds no sign that means something.
pub fn fixed(key: &str, between: &str, value: &str) -> Line {
    Line::of([(Kind::Key, key), (Kind::Mark, between), (Kind::Value, value)])
}

/// The same, where the user writes the password.
pub fn blank(key: &str, between: &str) -> Line {
    Line::of([(Kind::Key, key), (Kind::Mark, between), (Kind::Blank, BLANK)])
}
