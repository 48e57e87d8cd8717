//! Passwords in URLs and DSNs: `smtp://user:password@host` (RFC 3986 §3.2.1).

use std::ops::Range;

use memchr::memrchr;

use super::Secret;
use super::found::Found;
use super::octets::{line_around, part, position, run};
use super::values;

/// Finds them.
pub(super) fn find(text: &[u8], found: &mut Vec<Found>) {
    let mut from = 0;
    let mut ends = Ends::default();
    while let Some(at) = position(text, b"://", from) {
        from = at + 3;
        let before = part(text, at.saturating_sub(LONGEST_SCHEME)..at);
        let length = before.iter().rev().take_while(|octet| in_scheme(**octet)).count();
        let scheme = part(text, at - length..at).to_ascii_lowercase();
        let end = ends.of(text, from, (at - length).checked_sub(1).and_then(|at| text.get(at)));
        if let Some(user_info) = user_info(text, from..end, &scheme) {
            take_apart(text, user_info, &scheme, found);
        }
    }
    bare(text, found);
}

/// Where URLs end; one may stand in another, and nothing is to be read twice.
#[derive(Default)]
struct Ends {
    quote: Option<u8>,
    /// Up to here there was no end of a URL that stands in `quote`.
    end: usize,
}

impl Ends {
    /// Where the URL ends whose host begins at `start`, and that stands behind `before`.
    fn of(&mut self, text: &[u8], start: usize, before: Option<&u8>) -> usize {
        let quote = before.copied().filter(|octet| b"'\"`<".contains(octet));
        let quote = quote.map(|quote| if quote == b'<' { b'>' } else { quote });
        let ends = |octet: u8| octet.is_ascii_whitespace() || Some(octet) == quote || octet == b'<';
        let read = if quote == self.quote { self.end.max(start) } else { start };
        let rest = part(text, read..text.len().min(start + LONGEST));
        *self = Self { quote, end: read + run(rest, |octet| !ends(octet)) };
        self.end
    }
}

/// What stands before the `@` of the host.
fn user_info(text: &[u8], url: Range<usize>, scheme: &[u8]) -> Option<Range<usize>> {
    let inside = part(text, url.clone());
    let strict = inside.get(..run(inside, |octet| !b"/?#".contains(&octet)))?;
    let at = memrchr(b'@', strict).or_else(|| {
        // Passwords that nobody has percent-encoded.
        let mail = MAIL.iter().any(|known| scheme.starts_with(known.as_bytes()));
        let at = if mail { memrchr(b'@', inside) } else { None }?;
        let colon = inside.iter().take(at).position(|octet| *octet == b':')?;
        let port = inside.get(colon + 1..)?;
        let digits = run(port, |octet| octet.is_ascii_digit());
        let query = digits > 0 && matches!(port.get(digits), Some(b'?' | b'/' | b'#'));
        let slash = strict.len() < colon;
        (!query && !slash).then_some(at)
    })?;
    Some(url.start..url.start + at)
}

fn take_apart(text: &[u8], user_info: Range<usize>, scheme: &[u8], found: &mut Vec<Found>) {
    let inside = part(text, user_info.clone());
    let colon = inside.iter().position(|octet| *octet == b':');
    let service =
        scheme.contains(&b'+') && !scheme.ends_with(b"+smtp") && !scheme.ends_with(b"+smtps")
            || SERVICES.iter().any(|known| scheme.starts_with(known.as_bytes()));
    if let Some(colon) = colon {
        secret(text, user_info.start + colon + 1..user_info.end, Secret::Password, found);
    }
    let key = inside.len() >= LONG && !inside.iter().any(|octet| b".@%".contains(octet));
    if service || colon.is_none() && key && scheme.starts_with(b"http") {
        let user = user_info.start..user_info.start + colon.unwrap_or(inside.len());
        secret(text, user, Secret::Key, found);
    }
}

/// `[smtp.example.com]:587 user:password`, as Postfix looks it up, and `static:user:…`.
fn bare(text: &[u8], found: &mut Vec<Found>) {
    let mut from = 0;
    while let Some(at) = position(text, b"static:", from) {
        from = at + b"static:".len();
        let rest = part(text, from..line_around(text, at).end);
        let colon = run(rest, |octet| octet != b':' && !octet.is_ascii_whitespace());
        if rest.get(colon) == Some(&b':') {
            secret(text, from + colon + 1..from + rest.len(), Secret::Password, found);
        }
    }
    from = 0;
    while let Some(at) = position(text, b"]:", from) {
        from = at + 2;
        let digits = run(part(text, from..text.len()), |octet| octet.is_ascii_digit());
        let line = line_around(text, at);
        let first = part(text, line.start..at).trim_ascii_start().first() == Some(&b'[');
        let rest = part(text, from + digits..line.end);
        let blank = run(rest, |octet| octet == b' ' || octet == b'\t');
        let user = rest.get(blank..).unwrap_or_default();
        let colon = run(user, |octet| octet != b':' && !octet.is_ascii_whitespace());
        if first && digits > 0 && blank > 0 && user.get(colon) == Some(&b':') {
            secret(text, from + digits + blank + colon + 1..line.end, Secret::Password, found);
        }
    }
}

fn secret(text: &[u8], range: Range<usize>, kind: Secret, found: &mut Vec<Found>) {
    let inside = part(text, range.clone());
    if range.is_empty() || values::is_masked(inside) || values::is_reference(inside) {
        return;
    }
    found.push(Found::everywhere(range, kind, inside));
}

const fn in_scheme(octet: u8) -> bool {
    octet.is_ascii_alphanumeric() || matches!(octet, b'+' | b'-' | b'.')
}

/// How far a URL is read.
const LONGEST: usize = 2048;

const LONGEST_SCHEME: usize = 40;

/// From how many characters on a name without a password is taken for a token.
const LONG: usize = 16;

const MAIL: [&str; 7] = ["smtp", "imap", "pop", "mail", "ses", "submission", "gmail"];

/// Schemes in which the name of the user is a key already.
const SERVICES: [&str; 6] = ["sendgrid", "brevo", "postmark", "resend", "mailersend", "mandrill"];
