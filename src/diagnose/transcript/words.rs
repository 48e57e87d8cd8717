//! What was done to words on the way into a log, and is undone here.

use std::ops::Range;

use super::{Who, sense};

/// Whether what one side said may be more than one line.
pub(super) fn may_be_many(text: &str, who: Who) -> bool {
    who == Who::Server && sense::reply(text).is_some_and(|(_, more)| more)
}

/// The lines of a reply, where line ends were lost: each with its place in the row,
/// where `text` begins at `at`.
pub(super) fn apart(text: &str, at: usize) -> Vec<(Range<usize>, &str)> {
    let code = text.get(..3).unwrap_or_default();
    let again = format!(" {code}");
    let next = |(found, _): (usize, &str)| {
        let mark = text.as_bytes().get(found + again.len());
        matches!(mark, Some(b'-' | b' ')).then_some(found + 1)
    };
    let mut begins: Vec<_> = text.match_indices(&again).filter_map(next).collect();
    begins.insert(0, 0);
    let ends = begins.iter().skip(1).copied().chain([text.len()]);
    let piece = |(begin, end): (&usize, usize)| {
        let piece = text.get(*begin..end).unwrap_or_default().trim_end();
        (at + begin..at + begin + piece.len(), piece)
    };
    begins.iter().zip(ends).map(piece).collect()
}

/// The text without the entities of HTML.
pub(super) fn plain(text: &str) -> String {
    if !text.contains('&') {
        return text.to_owned();
    }
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
    text.replace("&#039;", "'").replace("&#39;", "'").replace("&nbsp;", " ").replace("&amp;", "&")
}
