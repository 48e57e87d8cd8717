//! The rows of a pasted text.

use super::stamp::stamp;

/// A row.
#[derive(Clone, Copy, Debug)]
pub(super) struct Row<'a> {
    /// Without its line end and the white space before that.
    pub(super) text: &'a str,
    /// Where it begins in the pasted text.
    pub(super) at: usize,
    /// Octets of white space and of dates and times at its beginning.
    pub(super) stamp: usize,
    /// Which letters of ASCII are in it, a bit for each: what is not there need not be
    /// looked for.
    letters: [u64; 2],
}

impl Row<'_> {
    /// No row.
    pub(super) const NONE: Self = Self { text: "", at: 0, stamp: 0, letters: [0; 2] };

    /// Where `words` stand in it. They are ASCII.
    pub(super) fn find(&self, words: &str) -> Option<usize> {
        let has = |octet: u8| {
            let [low, high] = self.letters;
            (if octet & 0x40 == 0 { low } else { high }) & (1 << (octet & 0x3f)) != 0
        };
        if words.bytes().all(has) { self.text.find(words) } else { None }
    }
}

/// Whether the text was copied from the source of a web page.
pub(super) fn is_web(text: &str) -> bool {
    text.contains("-&gt;") || (text.contains("<br") && text.contains("SERVER -> CLIENT"))
}

/// All rows of `text`. On web pages, `<br>` ends one too.
pub(super) fn rows(text: &str, web: bool) -> Vec<Row<'_>> {
    let mut out = Vec::new();
    let octets = text.as_bytes();
    let mut at = 0;
    while at <= text.len() {
        let begin = at;
        let rest = octets.get(begin..).unwrap_or_default();
        let length = rest.iter().position(|octet| matches!(octet, b'\n' | b'\r'));
        let end = length.map_or(text.len(), |length| begin + length);
        let line = text.get(begin..end).unwrap_or_default();
        at = end + 1;
        // CR LF is one line end.
        if line.is_empty() && begin > 0 && octets.get(begin - 1..=begin) == Some(b"\r\n") {
            continue;
        }
        if !web || !line.contains("<br") {
            out.push(row(line, begin));
            continue;
        }
        let mut inside = begin;
        for piece in line.split_inclusive("<br") {
            let whole = piece.strip_suffix("<br").unwrap_or(piece);
            let end = whole.find('>').filter(|_| inside > begin).map_or(0, |end| end + 1);
            out.push(row(&whole[end..], inside + end));
            inside += piece.len();
        }
    }
    out
}

/// A row that begins at `at`.
pub(super) fn row(text: &str, at: usize) -> Row<'_> {
    let text = text.trim_end();
    let letters = text.bytes().fold([0, 0], |[low, high], octet| {
        let bit = 1 << (octet & 0x3f);
        if octet & 0x40 == 0 { [low | bit, high] } else { [low, high | bit] }
    });
    Row { text, at, stamp: stamp(text), letters }
}

/// Where the last lone dot stands; 0: nowhere.
pub(super) fn last_dot(rows: &[Row<'_>]) -> usize {
    rows.iter().rev().find(|row| row.text == ".").map_or(0, |row| row.at)
}
