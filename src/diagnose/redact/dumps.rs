//! Dumps in hex, read as what they stand for: of `openssl s_client -debug`, tcpdump,
//! hexdump; and long runs of hexadecimal digits.

use std::ops::Range;

use super::octets::{hex_pair, lines, part, run, trimmed};
use super::view::View;

/// What the dumps in `text` say; `None` if there are none.
pub(super) fn view(text: &[u8]) -> Option<View> {
    let mut view = View::default();
    let mut apart = true;
    for line in lines(text) {
        if let Some((octets, shown)) = dumped(text, line.clone()) {
            view.put(&octets, shown);
            apart = false;
            continue;
        }
        if !apart {
            view.put(b"\n", line.start..line.start);
            apart = true;
        }
        for (octets, shown) in runs(text, line) {
            view.put(&octets, shown.clone());
            view.put(b"\n", shown.end..shown.end);
        }
    }
    (!view.octets.is_empty()).then_some(view)
}

/// The octets of a line of a dump, and where they stand, in hex and beside it.
fn dumped(text: &[u8], line: Range<usize>) -> Option<(Vec<u8>, Range<usize>)> {
    let inside = part(text, line.clone());
    let indent = run(inside, |octet| octet == b' ' || octet == b'\t');
    let logged = || {
        let near = part(inside, 0..LONGEST_PREFIX.min(inside.len()));
        let mut blanks = near.iter().enumerate().filter(|(_, octet)| **octet == b' ');
        blanks.find_map(|(at, _)| offset(inside, at + 1))
    };
    let offset = offset(inside, indent).or_else(logged);
    let mut at = offset.or_else(|| (indent >= 4).then_some(indent))?;
    let with_offset = offset.is_some();
    let start = line.start + at;
    let mut octets = Vec::new();
    while octets.len() < WIDTH {
        let rest = inside.get(at..)?;
        let digits = run(rest, |octet| octet.is_ascii_hexdigit());
        let group = rest.get(..digits)?;
        let ends = rest.get(digits).is_none_or(|octet| b" -\t".contains(octet));
        if !matches!(digits, 2 | 4) || !ends {
            break;
        }
        octets.extend(group.chunks(2).filter_map(hex_pair));
        at += digits;
        let gap = run(part(inside, at..inside.len()), |octet| octet == b' ' || octet == b'-');
        at += gap;
        if gap == 0 || gap > 2 {
            break;
        }
    }
    let whole = with_offset || at >= inside.len() && octets.len() >= 2;
    (!octets.is_empty() && whole).then(|| (octets, trimmed(text, start..line.end)))
}

/// Where the hex begins after an offset: `0000 - `, `0x0010:  `, `00000000  `.
fn offset(inside: &[u8], indent: usize) -> Option<usize> {
    let rest = inside.get(indent..)?;
    let skip = if rest.starts_with(b"0x") { 2 } else { 0 };
    let digits = run(rest.get(skip..)?, |octet| octet.is_ascii_hexdigit());
    let after = rest.get(skip + digits..)?;
    let colon = usize::from(after.first() == Some(&b':'));
    let gap = run(after.get(colon..)?, |octet| b" -\t".contains(&octet));
    let is = (4..=8).contains(&digits) && (gap >= 2 || colon == 1 && gap >= 1);
    is.then_some(indent + skip + digits + colon + gap)
}

/// Runs of hex in a line that stand for text, also with colons or blanks between.
fn runs(text: &[u8], line: Range<usize>) -> Vec<(Vec<u8>, Range<usize>)> {
    let mut found = Vec::new();
    let mut at = line.start;
    while at < line.end {
        let word = part(text, at..line.end);
        let length = run(word, |octet| octet.is_ascii_hexdigit() || octet == b':');
        let letters = word.get(..length).unwrap_or_default();
        let boundary = at == 0
            || !text.get(at - 1).is_some_and(u8::is_ascii_alphanumeric)
            || text.get(at - 1) == Some(&b'x');
        if length >= LEAST && boundary {
            let digits: Vec<u8> = letters.iter().copied().filter(|octet| *octet != b':').collect();
            let octets: Option<Vec<u8>> = digits.chunks(2).map(hex_pair).collect();
            let reads = |octets: &Vec<u8>| {
                let odd = octets.iter().filter(|octet| !(b' '..=b'~').contains(*octet)).count();
                odd * 4 <= octets.len()
            };
            if let Some(octets) = octets.filter(reads) {
                found.push((octets, at..at + length));
            }
        }
        at += length.max(1);
    }
    found
}

/// How far into a line of a log a dump begins.
const LONGEST_PREFIX: usize = 120;

/// How many octets stand in a line of a dump at most.
const WIDTH: usize = 16;

/// From how many digits on a run of hex is read.
const LEAST: usize = 16;
