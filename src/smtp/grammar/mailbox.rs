//! `local-part@domain` (RFC 5321 §4.1.2, RFC 6531 §3.3).

use std::fmt;
use std::sync::Arc;

use super::super::Part;
use super::super::cursor::Cursor;
use super::Domain;
use super::domain::wrong_piece;

/// A mailbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mailbox {
    /// What stands before the `@`.
    pub local_part: LocalPart,
    /// What stands after it.
    pub domain: Domain,
}

/// What stands before the `@`: only the server of the domain knows what it means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocalPart {
    written: Arc<str>,
    /// `None`: it is meant as it was written.
    meant: Option<Arc<str>>,
}

impl Mailbox {
    /// Reads a mailbox.
    pub(super) fn parse(cursor: &mut Cursor<'_>) -> Option<Self> {
        let local_part = LocalPart::parse(cursor)?;
        let domain = if cursor.eat("@") { Domain::parse(cursor)? } else { return None };
        Some(Self { local_part, domain })
    }

    /// Whether it holds only ASCII.
    #[must_use] 
    pub fn is_ascii(&self) -> bool {
        self.local_part.written.is_ascii() && self.domain.as_str().is_ascii()
    }
}

impl LocalPart {
    /// Reads a dot-string or a quoted string.
    fn parse(cursor: &mut Cursor<'_>) -> Option<Self> {
        let from = cursor.at();
        let local_part = if cursor.rest().starts_with('"') {
            quoted(cursor)
        } else {
            let text = cursor.take_while(|c| is_atext(c) || c == '.');
            Some(Self { written: text.into(), meant: None })
        };
        cursor.mark(from, Part::LocalPart);
        let local_part = local_part?;
        let written = &*local_part.written;
        let dotted = !written.starts_with('"');
        let fault = if dotted { wrong_piece(written, |atom| !atom.is_empty()) } else { None };
        match fault.or_else(|| (written.len() > LONGEST).then_some(LONGEST)) {
            Some(fault) => cursor.fail_at(from + fault),
            None => Some(local_part),
        }
    }

    /// What a server makes of it that does not look closely: quotes around it are
    /// taken away.
    pub(in super::super) fn loose(written: &str) -> Self {
        let inside = written.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
        Self { written: written.into(), meant: inside.map(|inside| unescaped(inside).into()) }
    }

    /// As it was written.
    #[must_use] 
    pub fn as_written(&self) -> &str {
        &self.written
    }

    /// Without quotes and backslashes: `"asha"` is `asha`.
    #[must_use] 
    pub fn as_meant(&self) -> &str {
        self.meant.as_ref().unwrap_or(&self.written)
    }
}

impl fmt::Display for Mailbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.local_part.written)?;
        if self.domain == Domain::Missing { Ok(()) } else { write!(f, "@{}", self.domain) }
    }
}

/// Whether `text` is a local part and nothing else.
pub(in super::super) fn is_local_part(text: &str) -> bool {
    let mut cursor = Cursor::new(text);
    LocalPart::parse(&mut cursor).is_some() && cursor.is_done()
}

/// What an atom is made of (RFC 5322 §3.2.3), and other scripts.
fn is_atext(c: char) -> bool {
    c.is_ascii_alphanumeric()
        || matches!(c, '!' | '#'..='\'' | '*' | '+' | '-' | '/' | '=' | '?' | '^'..='`' | '{'..='~')
        || (!c.is_ascii() && !c.is_control() && !c.is_whitespace())
}

/// A backslash takes the next character as it is.
fn unescaped(text: &str) -> String {
    let mut out = String::new();
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        out.extend(if c == '\\' { chars.next() } else { Some(c) });
    }
    out
}

/// A string in quotes, in which a backslash takes the next character as it is.
fn quoted(cursor: &mut Cursor<'_>) -> Option<LocalPart> {
    let (mut meant, mut escaped, mut length) = (String::new(), false, 1);
    let mut closed = false;
    for c in cursor.rest().chars().skip(1) {
        length += c.len_utf8();
        match c {
            _ if c.is_control() => break,
            _ if escaped => {
                meant.push(c);
                escaped = false;
            }
            '\\' => escaped = true,
            '"' => {
                closed = true;
                break;
            }
            _ => meant.push(c),
        }
    }
    let written = cursor.rest().get(..length)?;
    cursor.eat(written);
    closed.then(|| LocalPart { written: written.into(), meant: Some(meant.into()) })
}

/// Octets of the longest local part (RFC 5321 §4.5.3.1.1).
const LONGEST: usize = 64;
