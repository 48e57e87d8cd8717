//! Ruby. Texts stand in single quotes, where `#{…}` is not run.

use super::{Line, code};

/// `text` in single quotes.
pub fn string(text: &str) -> String {
    format!("'{}'", text.replace('\\', r"\\").replace('\'', r"\'"))
}

/// `key: value,` in a hash, with a value that is written already; blanks may
/// stand before the key.
pub fn entry(key: &str, value: &str) -> Line {
    code::value(key, ": ", value, ",")
}
