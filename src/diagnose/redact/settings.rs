//! Passwords in settings, of any syntax: `password = x`, `"pass": "x"`, `<Pass>x</Pass>`.

use std::ops::Range;

use super::Secret;
use super::dressing::undressed_around;
use super::found::Found;
use super::names::{self, Strength, strength};
use super::octets::{line_around, part, position, run, trimmed, word};
use super::quoted;
use super::values;

/// Finds them.
pub(super) fn find(text: &[u8], found: &mut Vec<Found>) {
    let mut at = 0;
    while at < text.len() {
        let rest = part(text, at..text.len());
        let skipped = run(rest, |octet| !names::in_name(octet));
        let length = run(part(text, at + skipped..text.len()), names::in_name);
        let name = at + skipped..at + skipped + length;
        at = name.end;
        let strength = strength(part(text, name.clone()));
        let option = text.get(name.start) == Some(&b'-');
        if strength != Strength::None && !option && !is_label(text, &name) {
            at = at.max(setting(text, &name, strength, found).unwrap_or_default());
        }
    }
}

/// What stands between a name and its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sign {
    /// `=`, `:=`, `=>`.
    Equals,
    /// `:`.
    Colon,
    /// `,` between two string literals, or blanks before one.
    Before,
    /// Blanks, in lists of words: `login x password y`.
    Blank,
    /// `>`: the value is what an element holds.
    Element,
}

/// Blanks the value of a setting; gives where it ends, if it takes the rest of its line.
fn setting(
    text: &[u8],
    name: &Range<usize>,
    strength: Strength,
    found: &mut Vec<Found>,
) -> Option<usize> {
    let (sign, start) = sign(text, name)?;
    let line = line_around(text, start);
    let value = start + run(part(text, start..line.end), |octet| octet == b' ' || octet == b'\t');
    let value = quoted::past_type(text, value..line.end);
    let first = text.get(value).copied().unwrap_or_default();
    let quote = b"'\"`".contains(&first) && value < line.end;
    let key = part(text, name.clone()).eq_ignore_ascii_case(b"key");
    let range = if sign == Sign::Element {
        value..value + run(part(text, value..text.len()), |octet| octet != b'<')
    } else if let Some(counted) = quoted::counted(text, start) {
        counted
    } else if quote && !key && sign != Sign::Before && leads(text, name.start) {
        quoted::to_the_end(text, trimmed(text, value..line.end))
    } else if quote {
        quoted::inside(text, value..line.end)
    } else if sign == Sign::Before {
        return None;
    } else {
        bare(text, name, sign, value..line.end)
    };
    let inside = part(text, range.clone());
    let closed = part(text, range.end..text.len()).starts_with(b"</");
    if sign == Sign::Element && !closed {
        return None;
    }
    let weak = strength == Strength::Weak && (key || !quote && sign != Sign::Element);
    let doubtful = weak && (inside.len() < 8 || !inside.iter().any(u8::is_ascii_digit));
    let own = leads(text, name.start);
    let word = !inside.contains(&b' ');
    let sentence = matches!(sign, Sign::Colon | Sign::Blank) && (word || !own);
    let prose = !quote && sentence && values::is_prose(inside);
    if doubtful || prose || is_nothing(text, name, &range, quote) {
        return None;
    }
    let kind = if strength == Strength::Weak { Secret::Token } else { Secret::Password };
    // In a sentence it may be a word of the sentence.
    let loud = quote
        || sign != Sign::Colon
        || own
        || inside.iter().any(|octet| !octet.is_ascii_alphabetic());
    found.push(Found::here(range.clone(), kind));
    for reading in readings(inside).into_iter().filter(|_| loud) {
        found.push(Found::everywhere(range.clone(), kind, &reading));
    }
    (own && !quote).then_some(range.end)
}

/// Whether it is what stands in place of a secret already, and no key of an array.
fn is_label(text: &[u8], name: &Range<usize>) -> bool {
    let around = part(text, name.start.saturating_sub(1)..name.end + 1);
    around == b"[secret]" && !part(text, name.end..text.len()).starts_with(b"] =>")
}

/// Whether the value is no secret: hidden already, a path, an expression.
fn is_nothing(text: &[u8], name: &Range<usize>, value: &Range<usize>, quoted: bool) -> bool {
    let inside = part(text, value.clone());
    let name = part(text, name.clone());
    let folder = name.eq_ignore_ascii_case(b"pwd") && inside.starts_with(b"/");
    let bare = inside.strip_suffix(b",").or_else(|| inside.strip_suffix(b";")).unwrap_or(inside);
    let first =
        inside.split(|octet| *octet == b' ').next().and_then(|first| first.strip_suffix(b","));
    let listed = first.is_some_and(|first| !first.is_empty() && values::is_masked(first));
    let closed = inside.iter().all(|octet| b" ,;)}]{([".contains(octet));
    folder
        || !quoted && (closed || listed || values::is_masked(bare))
        || values::is_masked(inside)
        || values::is_reference(inside)
}

/// What stands after the name, and where it ends.
fn sign(text: &[u8], name: &Range<usize>) -> Option<(Sign, usize)> {
    let before = name.start.checked_sub(1).and_then(|at| text.get(at)).copied().unwrap_or(b'\n');
    let rest = part(text, name.end..text.len());
    if before == b'<' && !part(text, name.clone()).eq_ignore_ascii_case(b"key") {
        let inside = run(rest, |octet| !b"<>\r\n".contains(&octet));
        return (rest.get(inside) == Some(&b'>')).then_some((Sign::Element, name.end + inside + 1));
    }
    if rest.starts_with(b"</") {
        return property_list(text, name.end).map(|at| (Sign::Element, at));
    }
    let closers = run(rest, |octet| b"\"'`])".contains(&octet)).min(3);
    let blanks = run(rest.get(closers..)?, |octet| octet == b' ' || octet == b'\t');
    let at = name.end + closers + blanks;
    let rest = text.get(at..)?;
    let closed = rest.get(..6) == Some(b"value=") && closers > 0;
    let length = if rest.starts_with(b"=>") || rest.starts_with(b":=") { 2 } else { 1 };
    match rest.first()? {
        _ if closed => Some((Sign::Equals, at + 6)),
        // A comparison has blanks around it.
        b'=' if !rest.starts_with(b"== ") && !rest.starts_with(b"===") => {
            let next = at + length;
            let breaks = run(part(text, next..text.len()), |octet| octet.is_ascii_whitespace());
            let after = part(text, next + breaks..text.len());
            let dump = length == 2 && after.starts_with(b"string(");
            Some((Sign::Equals, if dump { next + breaks } else { next }))
        }
        b':' => Some((if length == 2 { Sign::Equals } else { Sign::Colon }, at + length)),
        b',' if closers > 0 => Some((Sign::Before, at + 1)),
        b'"' | b'\'' if blanks > 0 && closers == 0 => Some((Sign::Before, at)),
        _ if blanks > 0 && closers == 0 && is_listed(text, name, at) => Some((Sign::Blank, at)),
        _ => None,
    }
}

/// Where the string begins that follows `</key>` in a property list.
fn property_list(text: &[u8], at: usize) -> Option<usize> {
    let rest = part(text, at..text.len()).strip_prefix(b"</key>")?;
    let blanks = run(rest, |octet| octet.is_ascii_whitespace());
    rest.get(blanks..)?.starts_with(b"<string>").then_some(at + 6 + blanks + 8)
}

/// Whether a blank is enough before the value: `login x password y`, or a line of its
/// own with one word.
fn is_listed(text: &[u8], name: &Range<usize>, at: usize) -> bool {
    if !["password", "passwd", "pass"]
        .iter()
        .any(|known| part(text, name.clone()) == known.as_bytes())
    {
        return false;
    }
    let line = line_around(text, at);
    let before = part(text, line.start..name.start);
    let mut words =
        before.split(u8::is_ascii_whitespace).filter(|word| !word.is_empty()).rev().skip(1);
    let login = words
        .next()
        .is_some_and(|word| [&b"login"[..], b"user", b"username", b"account"].contains(&word));
    let value = word(text, at..line.end);
    let alone = before.trim_ascii().is_empty() && trimmed(text, at..line.end) == value;
    login || alone
}

/// The value without quotes at the beginning of `rest`.
fn bare(text: &[u8], name: &Range<usize>, sign: Sign, rest: Range<usize>) -> Range<usize> {
    let whole = trimmed(text, rest);
    if sign != Sign::Blank && leads(text, name.start) {
        return whole;
    }
    let mut value = word(text, whole.clone());
    let before = name.start.checked_sub(1).and_then(|at| text.get(at));
    if before.is_some_and(|octet| b"?&".contains(octet)) {
        value.end = value.start + run(part(text, value.clone()), |octet| octet != b'&');
    }
    if let Some(end) = in_groups(text, whole) {
        return value.start..end;
    }
    let kept = part(text, value.clone()).iter().rposition(|octet| !b",;)}]'\">".contains(octet));
    value.start..kept.map_or(value.start, |kept| value.start + kept + 1)
}

/// The end of an app password as Google shows it: four times four letters.
fn in_groups(text: &[u8], range: Range<usize>) -> Option<usize> {
    let groups = part(text, range.start..range.end.min(range.start + 19));
    let is = groups.len() == 19
        && groups.iter().enumerate().all(|(at, octet)| {
            if at % 5 == 4 { *octet == b' ' } else { octet.is_ascii_lowercase() }
        });
    is.then_some(range.start + 19)
}

/// Whether a setting that begins at `at` has its line to itself.
fn leads(text: &[u8], at: usize) -> bool {
    let line = line_around(text, at);
    let plain = |start: usize| {
        let before = part(text, start..at);
        if before.len() > LONGEST_LEAD {
            return false;
        }
        let option =
            before.windows(3).any(|three| three[0] == b' ' && three[1] == b'-' && three[2] != b' ');
        let inside = before.iter().any(|octet| b"=:,{(?&;".contains(octet));
        !inside && !option
    };
    let near = at - line.start <= LONGEST_DRESSING;
    plain(line.start) || near && plain(undressed_around(text, at).loose.start.min(at))
}

/// What the octets of a value may stand for.
fn readings(inside: &[u8]) -> Vec<Vec<u8>> {
    let mut readings = vec![inside.to_vec()];
    readings.extend(quoted::undoubled(inside));
    // Between apostrophes a shell knows no backslashes.
    let in_shell = position(inside, b"\\' ", 0).map(|at| part(inside, 0..at + 1).to_vec());
    readings.extend(in_shell);
    let ending = inside.strip_suffix(b",").or_else(|| inside.strip_suffix(b";"));
    readings.extend(ending.map(<[u8]>::to_vec));
    readings
}

/// How much a log puts in front of a line at most.
const LONGEST_DRESSING: usize = 160;

/// How much may stand in front of a setting on its line.
const LONGEST_LEAD: usize = 48;
