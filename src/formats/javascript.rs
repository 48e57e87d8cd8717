//! JavaScript. Texts are written as in JSON.

use super::{Line, code, json};

/// `text` in double quotes.
#[must_use] 
pub fn string(text: &str) -> String {
    json::string(text)
}

/// `key: value,` with a value that is written already; blanks may stand before the key.
#[must_use] 
pub fn member(key: &str, value: &str) -> Line {
    code::value(key, ": ", value, ",")
}
