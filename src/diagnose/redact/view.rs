//! A text as it reads once something is decoded, and where each octet came from.

use std::ops::Range;

use super::Blank;
use super::octets::{hex_pair, starts_with_ignoring_case};

/// Octets, and the range of the original that each stands for.
#[derive(Clone, Debug, Default)]
pub(super) struct View {
    pub(super) octets: Vec<u8>,
    /// For each octet; empty where the view is the original.
    at: Vec<(usize, usize)>,
}

impl View {
    /// `text` as it is.
    pub(super) fn whole(text: &[u8]) -> Self {
        Self { octets: text.to_vec(), at: Vec::new() }
    }

    /// `text` with a label in place of each of `blanks`.
    pub(super) fn blanked(text: &str, blanks: &[Blank]) -> Self {
        let octets = text.as_bytes();
        if blanks.is_empty() {
            return Self::whole(octets);
        }
        let mut view = Self::default();
        let mut done = 0;
        for Blank { range, kind } in blanks {
            view.keep(octets, done..range.start);
            view.put(kind.label().as_bytes(), range.clone());
            done = range.end;
        }
        view.keep(octets, done..octets.len());
        view
    }

    /// `text` without the backslashes of string literals (C, JSON, Python, Ruby): `\n` is
    /// a line break, `\x41` and `\u0041` are `A`. `None` if there are none.
    pub(super) fn unescaped(text: &[u8]) -> Option<Self> {
        text.contains(&b'\\').then(|| Self::decoded(text, b'\\', unescape))
    }

    /// `text` as a browser shows it: entities stand for characters, `<br>` breaks lines.
    /// `None` if there are none.
    pub(super) fn unmarked(text: &[u8]) -> Option<Self> {
        let has = text.contains(&b'&') || text.windows(3).any(|three| three == b"<br");
        has.then(|| {
            let entities = Self::decoded(text, b'&', entity);
            let breaks = Self::decoded(&entities.octets, b'<', line_break);
            entities.then(breaks)
        })
    }

    /// `text` with `%41` read as `A` (RFC 3986 §2.1), and `+` as a blank if `form`.
    /// `None` if there is nothing to decode.
    pub(super) fn percent_decoded(text: &[u8], form: bool) -> Option<Self> {
        if !text.contains(&b'%') || form && !text.contains(&b'+') {
            return None;
        }
        let percent = Self::decoded(text, b'%', |rest| Some((vec![hex_pair(rest.get(1..3)?)?], 3)));
        if !form {
            return Some(percent);
        }
        let plus = Self::decoded(text, b'+', |_| Some((vec![b' '], 1)));
        let both =
            Self::decoded(&plus.octets, b'%', |rest| Some((vec![hex_pair(rest.get(1..3)?)?], 3)));
        Some(plus.then(both))
    }

    /// Where in the original `range` stands.
    pub(super) fn original(&self, range: &Range<usize>) -> Range<usize> {
        if self.at.is_empty() || range.is_empty() {
            return range.clone();
        }
        let all = self.at.get(range.clone()).unwrap_or_default();
        let start = all.iter().map(|at| at.0).min().unwrap_or_default();
        let end = all.iter().map(|at| at.1).max().unwrap_or_default();
        start..end
    }

    /// Adds `octets`, which all stand for `original`.
    pub(super) fn put(&mut self, octets: &[u8], original: Range<usize>) {
        self.octets.extend_from_slice(octets);
        self.at.extend(octets.iter().map(|_| (original.start, original.end)));
    }

    /// Adds a part of the original as it is.
    fn keep(&mut self, original: &[u8], range: Range<usize>) {
        self.octets.extend_from_slice(original.get(range.clone()).unwrap_or_default());
        self.at.extend(range.map(|at| (at, at + 1)));
    }

    /// What `decode` makes of what begins with `sign`: octets, and how many it read.
    fn decoded(text: &[u8], sign: u8, decode: fn(&[u8]) -> Option<(Vec<u8>, usize)>) -> Self {
        let mut view = Self::default();
        view.octets.reserve(text.len());
        view.at.reserve(text.len());
        let mut at = 0;
        while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
            let plain = rest.iter().position(|octet| *octet == sign).unwrap_or(rest.len());
            view.keep(text, at..at + plain);
            at += plain;
            let Some(rest) = rest.get(plain..).filter(|rest| !rest.is_empty()) else { break };
            if let Some((octets, read)) = decode(rest) {
                view.put(&octets, at..at + read);
                at += read;
            } else {
                view.keep(text, at..at + 1);
                at += 1;
            }
        }
        view
    }

    /// What `next`, a view of this view, shows of the original.
    fn then(&self, next: Self) -> Self {
        let at = next.at.iter().map(|&(start, end)| {
            let range = self.original(&(start..end));
            (range.start, range.end)
        });
        Self { at: at.collect(), octets: next.octets }
    }
}

fn unescape(rest: &[u8]) -> Option<(Vec<u8>, usize)> {
    let octet = match rest.get(1)? {
        b'n' => b'\n',
        b'r' => b'\r',
        b't' => b'\t',
        b'x' => return Some((vec![hex_pair(rest.get(2..4)?)?], 4)),
        b'u' => return unicode(rest),
        same @ (b'"' | b'\'' | b'\\' | b'/') => *same,
        b'0'..=b'7' => return octal(rest),
        _ => return None,
    };
    Some((vec![octet], 2))
}

/// `\u00e4`, or a pair of surrogates as JSON writes characters past U+FFFF.
fn unicode(rest: &[u8]) -> Option<(Vec<u8>, usize)> {
    let unit = |at: usize| {
        let high = hex_pair(rest.get(at..at + 2)?)?;
        let low = hex_pair(rest.get(at + 2..at + 4)?)?;
        Some(u16::from_be_bytes([high, low]))
    };
    let first = unit(2)?;
    let second = rest.get(6..8).filter(|next| *next == b"\\u").and_then(|_| unit(8));
    let (units, read) = match second {
        Some(second) if (0xD800..0xDC00).contains(&first) => (vec![first, second], 12),
        _ => (vec![first], 6),
    };
    Some((String::from_utf16(&units).ok()?.into_bytes(), read))
}

/// Up to three octal digits.
fn octal(rest: &[u8]) -> Option<(Vec<u8>, usize)> {
    let digits = rest.get(1..)?.iter().take(3).take_while(|digit| (b'0'..b'8').contains(*digit));
    let (value, count) = digits
        .fold((0_u32, 0), |(value, count), digit| (value * 8 + u32::from(digit - b'0'), count + 1));
    Some((vec![u8::try_from(value).ok()?], 1 + count))
}

fn entity(rest: &[u8]) -> Option<(Vec<u8>, usize)> {
    let end = rest.iter().take(10).position(|octet| *octet == b';')?;
    let name = std::str::from_utf8(rest.get(1..end)?).ok()?;
    let character = match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => ' ',
        _ => {
            let number = name.strip_prefix('#')?;
            let hex = number.strip_prefix(['x', 'X']).map(|hex| u32::from_str_radix(hex, 16));
            char::from_u32(hex.unwrap_or_else(|| number.parse()).ok()?)?
        }
    };
    Some((character.to_string().into_bytes(), end + 1))
}

fn line_break(rest: &[u8]) -> Option<(Vec<u8>, usize)> {
    let end = rest.iter().take(8).position(|octet| *octet == b'>')?;
    let inside = rest.get(3..end)?;
    let is =
        starts_with_ignoring_case(rest, "<br") && inside.iter().all(|octet| b" /".contains(octet));
    is.then(|| (vec![b'\n'], end + 1))
}
