//! Passwords on command lines: `curl -u user:password`, `swaks -ap password`.

use std::ops::Range;

use super::Secret;
use super::found::Found;
use super::names::{Strength, strength};
use super::octets::{line_around, part, run};
use super::quoted;
use super::values;

/// Finds them.
pub(super) fn find(text: &[u8], found: &mut Vec<Found>) {
    let mut at = 0;
    while let Some(dash) = part(text, at..text.len()).iter().position(|octet| *octet == b'-') {
        at += dash;
        let before = at.checked_sub(1).and_then(|at| text.get(at)).copied().unwrap_or(b' ');
        let rest = part(text, at..text.len());
        let length = run(rest, |octet| octet.is_ascii_alphanumeric() || b"-_".contains(&octet));
        let name = part(text, at..at + length);
        if before.is_ascii_whitespace() || b"'\"`([".contains(&before) {
            option(text, name, at + length, found);
        }
        at += length.max(1);
    }
}

/// What stands after the option `name`, which ends at `end`.
fn option(text: &[u8], name: &[u8], end: usize, found: &mut Vec<Found>) {
    let wants = if LOGINS.contains(&name) {
        Wants::Login
    } else if is_secret(name) {
        Wants::Password
    } else {
        return;
    };
    let next = text.get(end).copied().unwrap_or_default();
    let gap = run(part(text, end..text.len()), |octet| octet == b' ' || octet == b'\t');
    let start = match next {
        b'=' | b':' => end + 1,
        // A list of arguments in code: `"-u", "user:password"`.
        b'\'' | b'"' => {
            let Some(start) = list(text, end) else { return };
            let literal = quoted::inside(text, start..line_around(text, start).end);
            let clear = part(text, literal.clone());
            return match wants {
                Wants::Login => login(text, &literal, clear, found),
                Wants::Password => blank(text, literal.clone(), clear, found),
            };
        }
        _ if gap > 0 => end + gap,
        _ => return,
    };
    let line = line_around(text, start);
    if start >= line.end {
        return;
    }
    let range = argument(text, start..line.end);
    let clear = unquoted(part(text, range.clone()));
    let another = gap > 0
        && (clear.starts_with(b"--")
            || clear.len() <= 4
                && clear.starts_with(b"-")
                && clear.iter().skip(1).all(u8::is_ascii_lowercase));
    if another {
        return;
    }
    match wants {
        Wants::Login => login(text, &range, &clear, found),
        Wants::Password => blank(text, range, &clear, found),
    }
}

#[derive(Clone, Copy)]
enum Wants {
    /// `user:password`.
    Login,
    Password,
}

/// Blanks what stands after the first colon.
fn login(text: &[u8], range: &Range<usize>, clear: &[u8], found: &mut Vec<Found>) {
    let colon = |value: &[u8]| value.iter().position(|octet| *octet == b':');
    let (Some(written), Some(meant)) = (colon(part(text, range.clone())), colon(clear)) else {
        return;
    };
    let quote = part(text, range.clone()).first().is_some_and(|octet| b"'\"".contains(octet));
    let end = range.end - usize::from(quote && range.len() > written + 1 && closes(text, range));
    let password = part(clear, meant + 1..clear.len());
    if !password.starts_with(b"//") {
        blank(text, range.start + written + 1..end, password, found);
    }
}

fn closes(text: &[u8], range: &Range<usize>) -> bool {
    let inside = part(text, range.clone());
    inside.len() > 1 && inside.first() == inside.last()
}

fn blank(text: &[u8], range: Range<usize>, clear: &[u8], found: &mut Vec<Found>) {
    if !values::is_masked(clear) && !values::is_reference(clear) && !range.is_empty() {
        let whole = closes(text, &range) && b"'\"".contains(&text[range.start]);
        let range = if whole { range.start + 1..range.end - 1 } else { range };
        found.push(Found::everywhere(range, Secret::Password, clear));
    }
}

/// After the end of a string literal and a comma, the next one.
fn list(text: &[u8], end: usize) -> Option<usize> {
    let rest = text.get(end + 1..)?;
    let comma = run(rest, |octet| octet == b' ');
    let gap = run(rest.get(comma + 1..)?, |octet| octet == b' ');
    (rest.get(comma) == Some(&b',')).then_some(end + 2 + comma + gap)
}

/// The argument of a shell at the beginning of `range`, with its quotes.
fn argument(text: &[u8], range: Range<usize>) -> Range<usize> {
    let mut quote = None;
    let mut escaped = false;
    let length = part(text, range.clone()).iter().position(|octet| {
        if escaped {
            escaped = false;
            return false;
        }
        match (quote, *octet) {
            (Some(b'\''), b'\'') | (Some(b'"'), b'"') => quote = None,
            (None, b'\'' | b'"') => quote = Some(*octet),
            (None | Some(b'"'), b'\\') => escaped = true,
            (None, octet) => return octet.is_ascii_whitespace(),
            _ => {}
        }
        false
    });
    range.start..length.map_or(range.end, |length| range.start + length)
}

/// What a shell makes of an argument.
pub(super) fn unquoted(argument: &[u8]) -> Vec<u8> {
    let mut clear = Vec::new();
    let mut quote = None;
    let mut octets = argument.iter().copied().peekable();
    while let Some(octet) = octets.next() {
        match (quote, octet) {
            (Some(open), _) if open == octet => quote = None,
            (None, b'\'' | b'"') => quote = Some(octet),
            (None, b'\\') => clear.extend(octets.next()),
            (Some(b'"'), b'\\') => {
                let special = octets.peek().is_some_and(|next| b"\\\"$`".contains(next));
                clear.push(if special { octets.next().unwrap_or(octet) } else { octet });
            }
            _ => clear.push(octet),
        }
    }
    clear
}

/// Whether what follows an option of this name is a password.
fn is_secret(name: &[u8]) -> bool {
    let short = SHORT.contains(&name);
    let word = name.strip_prefix(b"--").or_else(|| name.strip_prefix(b"-")).unwrap_or_default();
    let key = word.ends_with(b"key") && !word.ends_with(b"api-key");
    short || word.len() > 3 && !key && strength(word) != Strength::None
}

/// Options whose value is a user and a password (curl).
const LOGINS: [&[u8]; 4] = [b"-u", b"--user", b"-U", b"--proxy-user"];

/// Short options whose value is a password (swaks, sendEmail, mailsend).
const SHORT: [&[u8]; 4] = [b"-ap", b"-xp", b"-pass", b"-pw"];
