//! Texts in quotes, in which a backslash takes the meaning from the sign behind it,
//! and nothing else is read.

/// `text` in double quotes.
pub fn string(text: &str) -> String {
    format!("\"{}\"", inside(text))
}

/// `text` as it stands between double quotes.
pub fn inside(text: &str) -> String {
    text.replace('\\', r"\\").replace('"', r#"\""#)
}

/// `text` in single quotes.
pub fn single(text: &str) -> String {
    format!("'{}'", text.replace('\\', r"\\").replace('\'', r"\'"))
}
