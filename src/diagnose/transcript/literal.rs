//! Strings as programming languages write them in logs: `b'250 Ok\r\n'`.

use std::ops::Range;

/// The lines in the string that begins at `from`, if one does: where each stands in
/// `row`, and what it says. A string that is cut off ends with the row.
pub(super) fn lines(row: &str, from: usize) -> Vec<(Range<usize>, String)> {
    let Some((quote, begin)) = opening(row, from) else { return Vec::new() };
    let mut out = Vec::new();
    let mut octets = Vec::new();
    let (mut at, mut start) = (begin, begin);
    let bytes = row.as_bytes();
    let end = loop {
        match bytes.get(at) {
            None => break at,
            Some(octet) if *octet == quote => break at,
            Some(b'\\') => {
                let (octet, length) = escape(&bytes[at..]);
                if octet == Some(b'\n') {
                    let end = if row[..at].ends_with("\\r") { at - 2 } else { at };
                    out.push((start..end.max(start), text(&octets)));
                    octets.clear();
                    start = at + length;
                } else {
                    octets.extend(octet);
                }
                at += length;
            }
            Some(octet) => {
                octets.push(*octet);
                at += 1;
            }
        }
    };
    if start < end {
        out.push((start..end, text(&octets)));
    }
    // An escape may have swallowed a part of a letter that is cut off.
    let whole = |range: &Range<usize>| row.get(range.clone()).is_some();
    out.retain(|(range, _)| whole(range));
    out
}

/// What stands between the quotes, as it is written.
pub(super) fn inside(row: &str, from: usize) -> Option<&str> {
    let (quote, begin) = opening(row, from)?;
    row.get(begin..)?.split(char::from(quote)).next()
}

/// The quote, and where the string begins behind it.
fn opening(row: &str, from: usize) -> Option<(u8, usize)> {
    let bytes = row.as_bytes();
    let from = from + usize::from(bytes.get(from) == Some(&b'b'));
    let quote = bytes.get(from).copied()?;
    matches!(quote, b'\'' | b'"' | b'`').then_some((quote, from + 1))
}

/// The octet that an escape stands for, and how long it is.
fn escape(bytes: &[u8]) -> (Option<u8>, usize) {
    match bytes.get(1) {
        None => (None, 1),
        Some(b'n') => (Some(b'\n'), 2),
        Some(b'r') => (None, 2),
        Some(b't') => (Some(b'\t'), 2),
        Some(b'x') => {
            let hex = bytes.get(2..4).and_then(|hex| std::str::from_utf8(hex).ok());
            let octet = hex.and_then(|hex| u8::from_str_radix(hex, 16).ok());
            // A line break inside of a line is not one of the log; digits that are cut off
            // are letters.
            octet.map_or((Some(b'x'), 2), |o| (Some(if o == b'\n' { b' ' } else { o }), 4))
        }
        Some(other) => (Some(*other), 2),
    }
}

fn text(octets: &[u8]) -> String {
    String::from_utf8_lossy(octets).into_owned()
}

#[cfg(test)]
mod tests {
    use super::lines;

    #[test]
    fn strings_are_opened_line_by_line() {
        let row = r"reply: b'250-caf\xc3\xa9\r\n250 it\'s\r\n'";
        let found = lines(row, 7);
        let texts: Vec<_> = found.iter().map(|(_, text)| &**text).collect();
        assert_eq!(texts, ["250-café", "250 it's"]);
        assert_eq!(&row[found[0].0.clone()], r"250-caf\xc3\xa9");
    }

    #[test]
    fn what_is_cut_off_is_read_as_far_as_it_goes() {
        for (row, text) in [("'250 a", "250 a"), (r"'250 \", "250 "), (r"'250 \x4", "250 x4")] {
            assert_eq!(lines(row, 0)[0].1, text, "{row}");
        }
        assert!(lines("250", 0).is_empty());
        assert!(lines("'", 0).is_empty());
        assert_eq!(lines("'\\ü'", 0)[0].1, "ü");
    }
}
