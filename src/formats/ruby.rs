//! Ruby. Texts stand in single quotes, where `#{…}` is not run.

use super::{BLANK, Kind, Line, code};

pub use super::escaped::single as string;

/// `left = 'text'`
pub fn text(left: &str, text: &str) -> Line {
    assigned(left, Kind::Value, &string(text))
}

/// `left = value`, for numbers, `true` and `false`.
pub fn bare(left: &str, value: &str) -> Line {
    assigned(left, Kind::Value, value)
}

/// `left = '…'`, where the user writes the password.
pub fn blank(left: &str) -> Line {
    assigned(left, Kind::Blank, &string(BLANK))
}

/// `key: value,` in a hash, with a value that is written already; blanks may
/// stand before the key.
pub fn entry(key: &str, value: &str) -> Line {
    code::value(key, ": ", value, ",")
}

fn assigned(left: &str, kind: Kind, value: &str) -> Line {
    Line::of([(Kind::Key, left), (Kind::Mark, " = "), (kind, value)])
}
