//! A name and an address as they stand in a header (RFC 5322 §3.4).

/// `name <address>`, the name quoted where it is more than plain words.
#[must_use] 
pub fn mailbox(name: &str, address: &str) -> String {
    format!("{} <{address}>", phrase(name))
}

/// The name alone, quoted where it is more than plain words.
#[must_use] 
pub fn phrase(name: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || !c.is_ascii() || c == ' ';
    if name.chars().all(plain) && !name.contains("  ") {
        name.to_owned()
    } else {
        format!("\"{}\"", name.replace('\\', r"\\").replace('"', r#"\""#))
    }
}
