//! Domains and address literals (RFC 5321 §4.1.2, §4.1.3).

use std::fmt;
use std::net::{Ipv4Addr, Ipv6Addr};
use std::sync::Arc;

use super::super::Part;
use super::super::cursor::Cursor;

/// Where a mailbox or a client is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Domain {
    /// A name from the DNS, as it was written; in any script (RFC 6531 §3.3).
    Name(Arc<str>),
    /// An IP address or the like, with its brackets: `[192.0.2.1]`.
    Literal(Arc<str>),
    /// Left out, where a server lets that pass: its own is meant.
    Missing,
}

impl Domain {
    /// Reads a domain or an address literal.
    pub(in super::super) fn parse(cursor: &mut Cursor<'_>) -> Option<Self> {
        if cursor.rest().starts_with('[') { literal(cursor) } else { name(cursor) }
    }

    /// The domain as it was written.
    #[must_use] 
    pub fn as_str(&self) -> &str {
        match self {
            Self::Name(text) | Self::Literal(text) => text,
            Self::Missing => "",
        }
    }
}

impl fmt::Display for Domain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Whether `text` is a domain or an address literal and nothing else.
pub(in super::super) fn is_domain(text: &str) -> bool {
    match text.strip_prefix('[') {
        Some(rest) => rest.strip_suffix(']').is_some_and(is_address),
        None => text.chars().all(is_in_name) && wrong_in_name(text).is_none(),
    }
}

fn name(cursor: &mut Cursor<'_>) -> Option<Domain> {
    let from = cursor.at();
    let name = cursor.take_while(is_in_name);
    cursor.mark(from, Part::Domain);
    match wrong_in_name(name) {
        Some(fault) => cursor.fail_at(from + fault),
        None => Some(Domain::Name(name.into())),
    }
}

/// Where the first piece between dots begins that is not right.
pub(super) fn wrong_piece(text: &str, is_right: impl Fn(&[u8]) -> bool) -> Option<usize> {
    let mut end = 0;
    text.as_bytes().split(|&octet| octet == b'.').find_map(|piece| {
        let from = end;
        end += piece.len() + 1;
        (!is_right(piece)).then_some(from)
    })
}

fn is_in_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '.') || is_letter(c)
}

/// Where a name begins to be wrong.
fn wrong_in_name(name: &str) -> Option<usize> {
    wrong_piece(name, is_label).or_else(|| (name.len() > 255).then_some(255))
}

fn is_label(label: &[u8]) -> bool {
    (1..=63).contains(&label.len()) && !label.starts_with(b"-") && !label.ends_with(b"-")
}

/// Whether `c` may stand in a label beside ASCII: everything but spaces and
/// control characters; the DNS knows better.
fn is_letter(c: char) -> bool {
    !c.is_ascii() && !c.is_whitespace() && !c.is_control()
}

fn literal(cursor: &mut Cursor<'_>) -> Option<Domain> {
    let from = cursor.at();
    cursor.eat("[");
    let inside = cursor.take_while(is_dcontent);
    let closed = cursor.eat("]");
    cursor.mark(from, Part::AddressLiteral);
    if closed && !is_address(inside) {
        return cursor.fail_at(from + 1);
    }
    closed.then(|| Domain::Literal(format!("[{inside}]").into()))
}

/// What stands between brackets.
fn is_dcontent(c: char) -> bool {
    matches!(c, '!'..='Z' | '^'..='~')
}

/// IPv4, `IPv6:` and IPv6, or another tag and its text.
fn is_address(text: &str) -> bool {
    match text.split_once(':') {
        _ if !text.chars().all(is_dcontent) => false,
        None => text.parse::<Ipv4Addr>().is_ok(),
        Some((tag, rest)) if tag.eq_ignore_ascii_case("IPv6") => rest.parse::<Ipv6Addr>().is_ok(),
        Some((tag, rest)) => {
            let ldh = tag.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
            ldh && tag.ends_with(|c: char| c.is_ascii_alphanumeric()) && !rest.is_empty()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Cursor, Domain};

    fn reads(text: &str) -> bool {
        let mut cursor = Cursor::new(text);
        Domain::parse(&mut cursor).is_some() && cursor.is_done()
    }

    #[test]
    fn what_is_wrong_is_found() {
        for (text, at) in [("a..b", 2), ("a.-b", 2), ("a.", 2), ("[300.1.1.1]", 1), ("[x", 2)] {
            let mut cursor = Cursor::new(text);
            assert_eq!((Domain::parse(&mut cursor), cursor.at()), (None, at), "{text}");
        }
    }

    #[test]
    fn names_and_literals_are_read() {
        for text in [
            "localhost",
            "a-1.example",
            "डाकिया.भारत",
            "[192.0.2.1]",
            "[IPv6:2001:db8::1]",
            "[X:y]",
        ] {
            assert!(reads(text), "{text}");
        }
    }

    #[test]
    fn what_is_neither_is_not() {
        for text in [
            "",
            "-a.example",
            "a-.example",
            "a..b",
            "a_b",
            "[300.1.1.1]",
            "[192.0.2.1",
            "[]",
            "[IPv6:x]",
        ] {
            assert!(!reads(text), "{text}");
        }
    }
}
