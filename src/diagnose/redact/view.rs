//! A text as it reads once something is decoded, and where each octet came from.

use std::ops::Range;

use super::Blank;
use super::octets::{hex_pair, lines, part, position, starts_with_ignoring_case};

/// Octets, and the ranges of the original that they stand for.
#[derive(Clone, Debug, Default)]
pub(super) struct View {
    pub(super) octets: Vec<u8>,
    /// From the beginning to the end; none where the view is the original.
    pieces: Vec<Piece>,
}

/// Octets of a view that stand together.
#[derive(Clone, Copy, Debug)]
struct Piece {
    /// Where they begin in the view.
    at: usize,
    /// What they stand for: all of it each of them, unless `plain`.
    start: usize,
    end: usize,
    /// They stand in the original as they are.
    plain: bool,
}

impl View {
    /// `text` as it is.
    pub(super) fn whole(text: &[u8]) -> Self {
        Self { octets: text.to_vec(), pieces: Vec::new() }
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
    /// a line break, `\x41` and `\u0041` are `A`. Lines far from any are left out; `None`
    /// if there are none.
    pub(super) fn unescaped(text: &[u8]) -> Option<Self> {
        let near = Self::near(text, |line| line.contains(&b'\\'))?;
        let next = Self::decoded(&near.octets, b'\\', unescape);
        Some(near.then(next))
    }

    /// `text` as a browser shows it: entities stand for characters, `<br>` breaks lines.
    /// Lines far from any are left out; `None` if there are none.
    pub(super) fn unmarked(text: &[u8]) -> Option<Self> {
        let marked = |line: &[u8]| line.contains(&b'&') || position(line, b"<br", 0).is_some();
        let near = Self::near(text, marked)?;
        let entities = Self::decoded(&near.octets, b'&', entity);
        let breaks = Self::decoded(&entities.octets, b'<', line_break);
        Some(near.then(entities.then(breaks)))
    }

    /// The lines of `text` for which `is` says so, and some around each.
    fn near(text: &[u8], is: impl Fn(&[u8]) -> bool) -> Option<Self> {
        let lines: Vec<_> = lines(text).collect();
        let mut view = Self::default();
        let mut done = 0;
        for (number, line) in lines.iter().enumerate() {
            if !is(part(text, line.clone())) {
                continue;
            }
            let first = lines.get(number.saturating_sub(NEAR)).map_or(0, |line| line.start);
            let past = lines.get(number + NEAR + 1).map_or(text.len(), |line| line.start);
            view.keep(text, first.max(done)..past);
            done = past.max(done);
        }
        (done > 0).then_some(view)
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
        if self.pieces.is_empty() || range.is_empty() {
            return range.clone();
        }
        let (first, last) = (self.source(range.start), self.source(range.end - 1));
        first.start..last.end.max(first.start)
    }

    /// What the octet at `at` stands for.
    fn source(&self, at: usize) -> Range<usize> {
        let past = self.pieces.partition_point(|piece| piece.at <= at);
        match past.checked_sub(1).and_then(|last| self.pieces.get(last)) {
            Some(piece) if piece.plain => {
                let start = piece.start + at - piece.at;
                start..start + 1
            }
            Some(piece) => piece.start..piece.end,
            None => at..at,
        }
    }

    /// Adds `octets`, which all stand for `original`.
    pub(super) fn put(&mut self, octets: &[u8], original: Range<usize>) {
        if !octets.is_empty() {
            let Range { start, end } = original;
            self.pieces.push(Piece { at: self.octets.len(), start, end, plain: false });
            self.octets.extend_from_slice(octets);
        }
    }

    /// Adds a part of the original as it is.
    fn keep(&mut self, original: &[u8], range: Range<usize>) {
        if let Some(octets) = original.get(range.clone()).filter(|octets| !octets.is_empty()) {
            let Range { start, end } = range;
            self.pieces.push(Piece { at: self.octets.len(), start, end, plain: true });
            self.octets.extend_from_slice(octets);
        }
    }

    /// What `decode` makes of what begins with `sign`: octets, and how many it read.
    fn decoded(text: &[u8], sign: u8, decode: fn(&[u8]) -> Decoded) -> Self {
        let mut view = Self::default();
        view.octets.reserve(text.len());
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
        let mut view = Self { octets: next.octets, pieces: Vec::new() };
        for piece in next.pieces {
            if !piece.plain || self.pieces.is_empty() {
                let Range { start, end } = self.original(&(piece.start..piece.end));
                view.pieces.push(Piece { start, end, ..piece });
                continue;
            }
            // What is one piece in the next view may be several in this one.
            let mut from = piece.start;
            let mut index = self.pieces.partition_point(|own| own.at <= from).saturating_sub(1);
            while from < piece.end {
                let end = self.pieces.get(index + 1).map_or(piece.end, |own| own.at.min(piece.end));
                let plain = self.pieces.get(index).is_some_and(|own| own.plain);
                let original = self.original(&(from..end));
                let at = piece.at + from - piece.start;
                view.pieces.push(Piece { at, start: original.start, end: original.end, plain });
                from = end;
                index += 1;
            }
        }
        view
    }
}

/// Octets, and how many of the text stand for them; `None` if it means nothing special.
type Decoded = Option<(Vec<u8>, usize)>;

fn unescape(rest: &[u8]) -> Decoded {
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
fn unicode(rest: &[u8]) -> Decoded {
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
fn octal(rest: &[u8]) -> Decoded {
    let digits = rest.get(1..)?.iter().take(3).take_while(|digit| (b'0'..b'8').contains(*digit));
    let (value, count) = digits
        .fold((0_u32, 0), |(value, count), digit| (value * 8 + u32::from(digit - b'0'), count + 1));
    Some((vec![u8::try_from(value).ok()?], 1 + count))
}

fn entity(rest: &[u8]) -> Decoded {
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

fn line_break(rest: &[u8]) -> Decoded {
    let end = rest.iter().take(8).position(|octet| *octet == b'>')?;
    let inside = rest.get(3..end)?;
    let is =
        starts_with_ignoring_case(rest, "<br") && inside.iter().all(|octet| b" /".contains(octet));
    is.then(|| (vec![b'\n'], end + 1))
}

/// How many lines before and after a line are read with it.
const NEAR: usize = 4;
