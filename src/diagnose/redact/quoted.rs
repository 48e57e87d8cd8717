//! Values in quotes.

use std::ops::Range;

use super::octets::{part, run};

/// What stands in the quotes of which the first begins `range`. Quotes that are escaped,
/// doubled, or followed by something that no value ends before, belong to the value.
pub(super) fn inside(text: &[u8], range: Range<usize>) -> Range<usize> {
    let quote = text.get(range.start).copied().unwrap_or_default();
    let start = range.start + 1;
    let inside = part(text, start..range.end);
    // A literal inside of a literal: `"{\"pass\":\"x\"}"`.
    let nested = range.start > 0 && text.get(range.start - 1) == Some(&b'\\');
    let mut at = 0;
    while let Some(octet) = inside.get(at) {
        let next = inside.get(at + 1).copied();
        match octet {
            b'\\' if nested && next == Some(quote) => return start..start + at,
            b'\\' if nested && part(inside, at..inside.len()).starts_with(b"\\\\\\") => at += 4,
            b'\\' if next.is_some() => at += 2,
            // A shell's way to write an apostrophe.
            b'\'' if part(inside, at..inside.len()).starts_with(b"'\\''") => at += 4,
            octet if *octet == quote && next == Some(quote) && at > 0 => at += 2,
            octet if *octet == quote && ends(part(inside, at + 1..inside.len())) => {
                return start..start + at;
            }
            _ => at += 1,
        }
    }
    start..range.end
}

/// The same where a setting has its line to itself, so that quotes may mean nothing.
pub(super) fn to_the_end(text: &[u8], range: Range<usize>) -> Range<usize> {
    let quote = text.get(range.start).copied().unwrap_or_default();
    let first = inside(text, range.clone());
    let after = part(text, first.end + 1..range.end);
    let goes_on = [&b","[..], b";", b"}", b"#", b"//", b"\\"];
    let known = goes_on.iter().any(|start| after.trim_ascii_start().starts_with(start));
    if first.end < range.end && (is_end(after) || known) {
        return first;
    }
    let last = part(text, range.clone()).iter().rposition(|octet| *octet == quote);
    match last.map(|last| range.start + last) {
        Some(last) if last > range.start && is_end(part(text, last + 1..range.end)) => {
            range.start + 1..last
        }
        _ => range,
    }
}

/// Whether nothing follows a value but what closes something around it.
fn is_end(rest: &[u8]) -> bool {
    rest.iter().all(|octet| b" ,;)}]'\"`".contains(octet))
}

/// The octets of `string(6) "secret"`, as PHP dumps it, at or after `start`.
pub(super) fn counted(text: &[u8], start: usize) -> Option<Range<usize>> {
    let rest = part(text, start..text.len());
    let blanks = run(rest, |octet| octet == b' ');
    let rest = rest.get(blanks..)?.strip_prefix(b"string(")?;
    let digits = run(rest, |octet| octet.is_ascii_digit());
    let length: usize = std::str::from_utf8(rest.get(..digits)?).ok()?.parse().ok()?;
    let at = start + blanks + "string(".len() + digits;
    let opens = part(text, at..text.len()).starts_with(b") \"");
    let end = at.checked_add(3)?.checked_add(length)?;
    (opens && text.get(end) == Some(&b'"')).then_some(at + 3..end)
}

/// Goes past what says of which type a literal is: `b'…'`, `u'…'`, `r"…"`, `string("…")`.
pub(super) fn past_type(text: &[u8], range: Range<usize>) -> usize {
    let rest = part(text, range.clone());
    let letter = rest.first().is_some_and(|octet| b"burf@$".contains(octet));
    let quote = rest.get(1).is_some_and(|octet| b"'\"".contains(octet));
    range.start + usize::from(letter && quote)
}

/// The value of a literal in which a quote is written twice.
pub(super) fn undoubled(inside: &[u8]) -> Option<Vec<u8>> {
    let quote =
        *inside.windows(2).find(|two| two[0] == two[1] && b"'\"".contains(&two[0]))?.first()?;
    let mut value = Vec::new();
    let mut at = 0;
    while let Some(octet) = inside.get(at) {
        value.push(*octet);
        at += if *octet == quote && inside.get(at + 1) == Some(&quote) { 2 } else { 1 };
    }
    Some(value)
}

/// Whether a value can have ended before `rest`, perhaps inside of other quotes.
fn ends(rest: &[u8]) -> bool {
    let quotes = run(rest, |octet| b"'\"`".contains(&octet));
    rest.get(quotes).is_none_or(|next| is_after(*next))
}

fn is_after(next: u8) -> bool {
    next.is_ascii_whitespace() || b",;:)}]>/#&+.|".contains(&next)
}
