//! The user name inside a URL (RFC 3986 §3.2.1).

/// `name` as it stands before the `@`: everything but unreserved characters is
/// percent-encoded, so no sign can end the name early.
#[must_use] 
pub fn user(name: &str) -> String {
    let mut out = String::new();
    for byte in name.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                out.push(char::from(byte));
            }
            _ => out += &format!("%{byte:02X}"),
        }
    }
    out
}
