//! Replies: a code, perhaps an enhanced code, and lines of text (RFC 5321 §4.2).

use std::fmt;

/// What the server answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// Three digits; the first says how it went.
    pub code: u16,
    /// The finer code that stands before each line of text (RFC 2034).
    pub enhanced: Option<Enhanced>,
    /// The text, one line or more, without codes and line ends.
    pub lines: Vec<String>,
}

/// An enhanced status code, such as `5.7.8`: class, subject and detail (RFC 3463).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Enhanced(pub u8, pub u16, pub u16);

impl Reply {
    /// A reply of these lines.
    ///
    /// What a client sent may stand in them: each is kept to one line, to what
    /// can be printed and to the length that RFC 5321 §4.5.3.1.5 allows.
    pub fn new(
        code: u16,
        enhanced: Option<Enhanced>,
        lines: impl IntoIterator<Item = String>,
    ) -> Self {
        Self { code, enhanced, lines: lines.into_iter().map(printable).collect() }
    }

    /// The challenge of a login, in base64 (RFC 4954 §4). It may be longer than
    /// other replies.
    pub(super) fn challenge(base64: String) -> Self {
        Self { code: 334, enhanced: None, lines: vec![base64] }
    }

    /// Whether the request was done, or may go on (RFC 5321 §4.2.1).
    #[must_use] 
    pub const fn is_positive(&self) -> bool {
        self.code < 400
    }

    /// The whole reply as lines, codes in front, without their line ends.
    #[must_use] 
    pub fn printed(&self) -> Vec<String> {
        let last = self.lines.len().saturating_sub(1);
        let enhanced = self.enhanced.map(|code| format!("{code} ")).unwrap_or_default();
        let line = |(at, text): (usize, &String)| {
            let mark = if at == last { ' ' } else { '-' };
            format!("{}{mark}{enhanced}{text}", self.code)
        };
        self.lines.iter().enumerate().map(line).collect()
    }
}

/// The bytes on the wire.
impl fmt::Display for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.printed().iter().try_for_each(|line| write!(f, "{line}\r\n"))
    }
}

impl fmt::Display for Enhanced {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.0, self.1, self.2)
    }
}

/// `text` without control characters, cut so that the line with its codes
/// stays within 512 octets.
fn printable(text: String) -> String {
    if text.len() <= LONGEST_TEXT && text.bytes().all(|octet| matches!(octet, b' '..=b'~')) {
        return text;
    }
    let mut out = String::new();
    for c in text.chars() {
        let c = if c.is_control() { '?' } else { c };
        if out.len() + c.len_utf8() > LONGEST_TEXT {
            break;
        }
        out.push(c);
    }
    out
}

/// 512 octets without CRLF, the code and an enhanced code such as `5.7.100`.
const LONGEST_TEXT: usize = 512 - 2 - 4 - 12;

#[cfg(test)]
mod tests {
    use super::{Enhanced, Reply};

    #[test]
    fn every_line_carries_the_codes() {
        let lines = ["No.".to_owned(), " See there.".to_owned()];
        let reply = Reply::new(534, Some(Enhanced(5, 7, 9)), lines);
        assert_eq!(reply.to_string(), "534-5.7.9 No.\r\n534 5.7.9  See there.\r\n");
    }

    #[test]
    fn an_empty_challenge_keeps_its_space() {
        assert_eq!(Reply::challenge(String::new()).to_string(), "334 \r\n");
    }

    #[test]
    fn what_a_client_sent_cannot_break_the_line() {
        let reply = Reply::new(550, None, [format!("<{}\r\n\u{0}>", "a".repeat(600))]);
        assert_eq!(reply.printed().len(), 1);
        assert!(reply.to_string().len() <= 512);
    }
}
