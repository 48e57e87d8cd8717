//! What logs put around a line of the conversation: times, names, arrows, quotes.

use std::ops::Range;

use super::marks::{ANYWHERE, CALENDAR, ENDS, FIRSTS, LEVELS, MARKS, MESSAGES, REMARKS};
use super::octets::{line_around, part, position, run, trimmed};

/// Who said a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Client,
    Server,
    /// The log does not tell, or programs differ in what the mark means.
    Either,
    /// Neither: the program speaks about itself.
    Remark,
}

/// A line without its dressing.
#[derive(Clone, Debug)]
pub(super) struct Body {
    /// What was said, where the line shows who says it; otherwise the whole line.
    pub(super) range: Range<usize>,
    /// The same without what looks like times and names in front.
    pub(super) loose: Range<usize>,
    pub(super) side: Side,
}

/// Takes the dressing off the line at `line`.
pub(super) fn undress(text: &[u8], line: Range<usize>) -> Body {
    let whole = trimmed(text, line);
    let mut at = message(text, &whole);
    let end = if at > whole.start { closing(text, at - 1, whole.end) } else { whole.end };
    let first = at;
    loop {
        at = trimmed(text, at..end).start;
        let rest = part(text, at..end);
        if at == first || at == whole.start {
            let turn = rest.ends_with(b":")
                && (rest.starts_with(b"CLIENT ") || rest.starts_with(b"SERVER "))
                && !rest.contains(&b'>');
            if turn || REMARKS.iter().any(|remark| rest.starts_with(remark.as_bytes())) {
                return Body { range: at..end, loose: at..end, side: Side::Remark };
            }
        }
        let begins = rest.first().is_some_and(|first| FIRSTS.contains(first));
        let marked = MARKS.iter().find(|(mark, _)| begins && begins_with_mark(rest, mark));
        if let Some((mark, side)) = marked {
            let after = peer(text, (at + mark.len()).min(end)..end);
            let range = unquoted(text, after);
            return Body { loose: range.clone(), range, side: *side };
        }
        if let Some(range) = numbered(text, at..end) {
            return Body { loose: range.clone(), range, side: Side::Either };
        }
        let Some(length) = atom(rest) else { break };
        at += length;
    }
    if let Some((start, side)) = farther(text, at..end) {
        let range = unquoted(text, start..end);
        return Body { loose: range.clone(), range, side };
    }
    let range = unquoted(text, first..end);
    Body { range, loose: unquoted(text, at..end), side: Side::Either }
}

/// The line around `at`, undressed.
pub(super) fn undressed_around(text: &[u8], at: usize) -> Body {
    undress(text, line_around(text, at))
}

/// A mark whose blank may be missing at the end of a line.
fn begins_with_mark(rest: &[u8], mark: &str) -> bool {
    rest.starts_with(mark.as_bytes()) || rest == mark.trim_end().as_bytes()
}

/// Goes past `smtp.example.com[192.0.2.1]:25: `, as Postfix names its peer.
fn peer(text: &[u8], range: Range<usize>) -> Range<usize> {
    let rest = part(text, range.clone());
    let length = run(rest, |octet| !octet.is_ascii_whitespace());
    let name = rest.get(..length).unwrap_or_default();
    let is = name.ends_with(b":") && position(name, b"]:", 0).is_some();
    range.start + if is { length } else { 0 }..range.end
}

/// A mark that cannot be mistaken, behind words that are no known prefix.
fn farther(text: &[u8], range: Range<usize>) -> Option<(usize, Side)> {
    let near = part(text, range.start..range.end.min(range.start + LONGEST_PREFIX));
    let starts = near.iter().enumerate().filter(|(_, octet)| b" SC".contains(octet));
    let mut found = starts.filter_map(|(at, _)| {
        let rest = near.get(at..)?;
        let (mark, side) = ANYWHERE.iter().find(|(mark, _)| rest.starts_with(mark.as_bytes()))?;
        Some((range.start + at + mark.len(), *side))
    });
    found.next()
}

/// Where the message begins in a line of JSON or of `key=value`.
fn message(text: &[u8], line: &Range<usize>) -> usize {
    let inside = part(text, line.clone());
    let json = inside.starts_with(b"{");
    let logfmt = position(inside, b"msg=\"", 0).map(|at| line.start + at + 5);
    let keys = MESSAGES.iter().filter(|_| json);
    let found = keys.filter_map(|key| Some(position(inside, key.as_bytes(), 0)? + key.len()));
    found.min().map(|at| line.start + at).or(logfmt).unwrap_or(line.start)
}

/// `4> `, `13< ` (mutt); `host[192.0.2.1]:25: ` after an arrow (Postfix).
fn numbered(text: &[u8], range: Range<usize>) -> Option<Range<usize>> {
    let rest = part(text, range.clone());
    let digits = run(rest, |octet| octet.is_ascii_digit());
    let arrow = rest.get(digits..digits + 2)?;
    let is = (1..=2).contains(&digits) && (arrow == b"> " || arrow == b"< ");
    is.then(|| trimmed(text, range.start + digits + 2..range.end))
}

/// The length of a time, a name, a level or a bracket at the beginning.
fn atom(rest: &[u8]) -> Option<usize> {
    if rest.first() == Some(&b'[') {
        let end = rest.iter().take(80).position(|octet| *octet == b']')? + 1;
        let follows = rest.get(end).is_some_and(|octet| b" :[".contains(octet));
        let code =
            rest.get(1..4).is_some_and(|code| code.iter().all(u8::is_ascii_digit)) && end == 5;
        return (follows && !code).then_some(end + usize::from(rest.get(end) == Some(&b':')));
    }
    let length = run(rest, |octet| !octet.is_ascii_whitespace());
    let word = rest.get(..length)?;
    let next = rest.get(length..)?.trim_ascii_start();
    let next = next.get(..run(next, |octet| !octet.is_ascii_whitespace())).unwrap_or_default();
    let stamp = length >= 5
        && word.iter().any(u8::is_ascii_digit)
        && word.iter().all(|octet| octet.is_ascii_digit() || b":.,-/TZ+".contains(octet));
    let day = word.len() <= 2 && word.iter().all(u8::is_ascii_digit) && is_time(next);
    let name = (3..=60).contains(&length) && word.ends_with(b":");
    let host = next.ends_with(b"]:") && !word.contains(&b'"');
    let known = CALENDAR.iter().chain(&LEVELS).any(|known| word == known.as_bytes());
    let program = next == b"|";
    let is = !next.is_empty() && (stamp || day || name || host || known || program || word == b"|");
    is.then_some(length)
}

fn is_time(word: &[u8]) -> bool {
    word.contains(&b':') && word.first().is_some_and(u8::is_ascii_digit)
}

/// `range` without the quotes around it, and without escapes of line ends and `<br>`.
fn unquoted(text: &[u8], range: Range<usize>) -> Range<usize> {
    let mut range = trimmed(text, range);
    let inside = part(text, range.clone());
    let prefix = usize::from(inside.first() == Some(&b'b') && inside.len() > 2);
    let quote = inside.get(prefix).copied().filter(|octet| b"'\"".contains(octet));
    if let Some(quote) = quote {
        let last = inside.iter().rposition(|octet| *octet == quote).unwrap_or_default();
        let after = inside.get(last + 1..).unwrap_or_default();
        let closes = last > prefix && after.iter().all(|octet| b" ,;)}]".contains(octet));
        range = range.start + prefix + 1..if closes { range.start + last } else { range.end };
    }
    loop {
        range = trimmed(text, range);
        let inside = part(text, range.clone());
        let Some(end) = ENDS.iter().find(|end| inside.ends_with(end.as_bytes())) else { break };
        range.end -= end.len();
    }
    range
}

/// Where the string literal ends whose opening quote stands at `open`, before `end`.
fn closing(text: &[u8], open: usize, end: usize) -> usize {
    let quote = text.get(open).copied().unwrap_or_default();
    let mut escaped = false;
    let inside = part(text, open + 1..end);
    let length = inside.iter().position(|octet| {
        let closes = *octet == quote && !escaped;
        escaped = *octet == b'\\' && !escaped;
        closes
    });
    length.map_or(end, |length| open + 1 + length)
}

/// How far into a line a mark is looked for.
const LONGEST_PREFIX: usize = 120;
