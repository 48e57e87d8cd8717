//! The message that is sent in lessons: small, and right (RFC 5322).

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::Cast;

/// The message as the recipient gets it: lines with CR LF. One line begins with
/// a dot.
pub(super) fn message(cast: &Cast) -> String {
    let from = match &cast.name {
        Some(name) => format!("{} <{}>", phrase(name), cast.address),
        None => cast.address.clone(),
    };
    let domain = cast.address.rsplit_once('@').map_or("", |(_, domain)| domain);
    [
        format!("Date: {}", cast.date),
        format!("From: {from}"),
        format!("To: {}", cast.recipient),
        "Subject: My first mail".to_owned(),
        format!("Message-ID: <20261121.1@{domain}>"),
        "MIME-Version: 1.0".to_owned(),
        "Content-Type: text/plain; charset=utf-8".to_owned(),
        String::new(),
        "Namaste,".to_owned(),
        "this message went through SMTP line by line. The file is called".to_owned(),
        ".msmtprc and begins with a dot.".to_owned(),
    ]
    .map(|line| line + "\r\n")
    .concat()
}

/// A short message from the sender to the recipient, with these lines in its body.
pub(super) fn written(cast: &Cast, subject: &str, body: &[&str]) -> String {
    with_fields(cast, &[&format!("Subject: {subject}")], body)
}

/// The same, with these fields in its header.
pub(super) fn with_fields(cast: &Cast, fields: &[&str], body: &[&str]) -> String {
    let domain = cast.address.rsplit_once('@').map_or("", |(_, domain)| domain);
    let own = [
        format!("Date: {}", cast.date),
        format!("From: {}", cast.address),
        format!("To: {}", cast.recipient),
        format!("Message-ID: <{FIRST}@{domain}>"),
    ];
    let own = own.iter().map(String::as_str);
    let lines = own.chain(fields.iter().copied()).chain([""]).chain(body.iter().copied());
    lines.map(|line| line.to_owned() + "\r\n").collect()
}

/// `message` as the second one of a lesson, with a name that no other has (RFC 5322
/// §3.6.4).
pub(super) fn second(message: &str) -> String {
    message.replacen(FIRST, SECOND, 1)
}

/// The message as it goes over the wire after `DATA`: a dot before each line
/// that begins with one, and a lone dot at the end (RFC 5321 §4.5.2).
pub(super) fn stuffed(message: &str) -> String {
    let lines = message.split_inclusive("\r\n");
    let stuffed =
        lines.map(|line| if line.starts_with('.') { format!(".{line}") } else { line.to_owned() });
    stuffed.collect::<String>() + ".\r\n"
}

/// A name as it stands before an address: as it is, in quotes, or as encoded
/// words (RFC 5322 §3.2.5, RFC 2047).
fn phrase(name: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || " !#$%&'*+-/=?^_`{|}~".contains(c);
    if name.chars().all(plain) && !name.contains("=?") {
        name.to_owned()
    } else if name.is_ascii() {
        format!("\"{}\"", name.replace('\\', "\\\\").replace('"', "\\\""))
    } else {
        encoded_words(name)
    }
}

/// Words of at most 75 characters, none of which parts a character; each further
/// one stands on a line of its own (RFC 2047 §2, §5).
fn encoded_words(name: &str) -> String {
    let mut pieces = vec![String::new()];
    for c in name.chars() {
        match pieces.last_mut() {
            Some(piece) if piece.len() + c.len_utf8() <= OCTETS_PER_WORD => piece.push(c),
            _ => pieces.push(c.to_string()),
        }
    }
    let words = pieces.iter().map(|piece| format!("=?UTF-8?B?{}?=", STANDARD.encode(piece)));
    words.collect::<Vec<_>>().join("\r\n ")
}

/// What the `Message-ID` of a lesson's first message begins with, and of its second.
const FIRST: &str = "20261121.2";
const SECOND: &str = "20261121.3";

/// 45 octets are 60 letters of base64; with `=?UTF-8?B?` and `?=` that is 72.
const OCTETS_PER_WORD: usize = 45;

#[cfg(test)]
mod tests {
    use super::{phrase, stuffed};

    #[test]
    fn names_are_written_as_rfc_5322_wants() {
        assert_eq!(phrase("Asha Rao"), "Asha Rao");
        assert_eq!(phrase("Rao, Asha"), "\"Rao, Asha\"");
        assert_eq!(phrase("A \"B\" \\C."), r#""A \"B\" \\C.""#);
        assert_eq!(phrase("आशा"), "=?UTF-8?B?4KSG4KS24KS+?=");
        assert!(phrase(&"आ".repeat(128)).split("\r\n ").all(|word| word.len() <= 75));
    }

    #[test]
    fn dots_at_the_beginning_of_a_line_are_doubled() {
        assert_eq!(stuffed("a\r\n.b\r\n.\r\n"), "a\r\n..b\r\n..\r\n.\r\n");
    }
}
