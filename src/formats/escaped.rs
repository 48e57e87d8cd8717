//! Texts in double quotes, in which a backslash takes the meaning from the sign
//! behind it, and nothing else is read.

/// `text` in double quotes.
#[must_use] 
pub fn string(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', r"\\").replace('"', r#"\""#))
}
