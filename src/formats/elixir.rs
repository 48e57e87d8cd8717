//! Elixir. Texts stand in double quotes, where `#{…}` would be run.

use super::{Line, code, escaped};

/// `text` in double quotes.
pub fn string(text: &str) -> String {
    escaped::string(text).replace("#{", r"\#{")
}

/// `key: value,` with a value that is written already; blanks may stand before
/// the key.
pub fn option(key: &str, value: &str) -> Line {
    code::value(key, ": ", value, ",")
}
