//! What the tests of redaction share.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use dakiya::diagnose::{Also, redact};

/// `text` without its secrets.
pub(crate) fn without_secrets(text: &str) -> String {
    redact(text, Also::default()).text
}

/// `octets` in Base64.
pub(crate) fn base64(octets: impl AsRef<[u8]>) -> String {
    STANDARD.encode(octets)
}

/// `octets` in the alphabet of URLs.
pub(crate) fn base64_url(octets: impl AsRef<[u8]>) -> String {
    URL_SAFE_NO_PAD.encode(octets)
}

/// All but letters and digits as `%41`.
pub(crate) fn percent(text: &str) -> String {
    let octet = |octet: u8| {
        if octet.is_ascii_alphanumeric() {
            char::from(octet).to_string()
        } else {
            format!("%{octet:02X}")
        }
    };
    text.bytes().map(octet).collect()
}

/// `octets` in hexadecimal digits.
pub(crate) fn hex(octets: impl AsRef<[u8]>) -> String {
    let digits: Vec<_> = octets.as_ref().iter().map(|octet| format!("{octet:02x}")).collect();
    digits.concat()
}

/// As a dump of `openssl s_client -debug`.
pub(crate) fn dump(octets: &[u8]) -> String {
    let line = |(number, octets): (usize, &[u8])| {
        let digits: Vec<_> = octets.iter().map(|octet| format!("{octet:02x}")).collect();
        let shown =
            |octet: &u8| if (b' '..=b'~').contains(octet) { char::from(*octet) } else { '.' };
        let shown: String = octets.iter().map(shown).collect();
        format!("{:04x} - {:<47}   {shown}\n", number * 16, digits.join(" "))
    };
    octets.chunks(16).enumerate().map(line).collect()
}

/// What `AUTH PLAIN` sends.
pub(crate) fn plain(secret: &str) -> String {
    base64(format!("\0user@example.com\0{secret}"))
}
