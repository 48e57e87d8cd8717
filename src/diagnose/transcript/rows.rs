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
}

/// Whether the text was copied from the source of a web page.
pub(super) fn is_web(text: &str) -> bool {
    text.contains("-&gt;") || (text.contains("<br") && text.contains("SERVER -> CLIENT"))
}

/// All rows of `text`. On web pages, `<br>` ends one too.
pub(super) fn rows(text: &str, web: bool) -> Vec<Row<'_>> {
    let mut out = Vec::new();
    let mut at = 0;
    for line in text.split(['\n', '\r']) {
        let begin = at;
        at += line.len() + 1;
        // CR LF is one line end.
        if line.is_empty() && begin > 0 && text.as_bytes().get(begin - 1..=begin) == Some(b"\r\n") {
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
    Row { text, at, stamp: stamp(text) }
}

/// Where the last lone dot stands; 0: nowhere.
pub(super) fn last_dot(rows: &[Row<'_>]) -> usize {
    rows.iter().rev().find(|row| row.text == ".").map_or(0, |row| row.at)
}
