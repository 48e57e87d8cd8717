//! Elixir. Texts stand in double quotes, where `#{…}` would be run.

use super::{Line, code};

/// `text` in double quotes.
#[must_use] 
pub fn string(text: &str) -> String {
    let text = text.replace('\\', r"\\").replace('"', r#"\""#);
    format!("\"{}\"", text.replace("#{", r"\#{"))
}

/// `key: value,` with a value that is written already; blanks may stand before
/// the key.
#[must_use] 
pub fn option(key: &str, value: &str) -> Line {
    code::value(key, ": ", value, ",")
}
