//! INI files as Python's `ConfigParser` reads them: a value is the rest of its
//! line, without quotes.

use super::{BLANK, Kind, Line};

/// `[name]`
pub fn section(name: &str) -> Line {
    Line::of([(Kind::Mark, "["), (Kind::Key, name), (Kind::Mark, "]")])
}

/// A value for a parser that takes it as it is.
pub fn raw(key: &str, value: &str) -> Line {
    line(key, Kind::Value, value)
}

/// A value for a parser that reads `%` as the beginning of a reference.
pub fn interpolated(key: &str, value: &str) -> Line {
    line(key, Kind::Value, &value.replace('%', "%%"))
}

/// A value that the user writes: the password.
pub fn blank(key: &str) -> Line {
    line(key, Kind::Blank, BLANK)
}

fn line(key: &str, kind: Kind, value: &str) -> Line {
    Line::of([(Kind::Key, key), (Kind::Mark, " = "), (kind, value)])
}
