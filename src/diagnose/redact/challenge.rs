//! Where in a line a server asks for an answer.

use std::ops::Range;

use super::dressing::Body;
use super::octets::{decode, part, position, trimmed};
use super::response::Prompt;

/// What stands after `334`, or after `+` if `during` somebody logs in.
pub(super) fn challenge(text: &[u8], body: &Body, during: bool) -> Option<Range<usize>> {
    for range in [&body.range, &body.loose] {
        let said = part(text, range.clone());
        let code = if said.starts_with(b"[334]") { 5 } else { 3 };
        let is = said.starts_with(b"334") || code == 5;
        if is && said.get(code).is_none_or(|next| b" -".contains(next)) {
            return Some(range.start + code..range.end);
        }
        let plus = during && said.first() == Some(&b'+') && !said.starts_with(b"+OK");
        if plus && said.get(1).is_none_or(|next| *next == b' ') {
            return Some(range.start + 1..range.end);
        }
    }
    None
}

/// A challenge behind a prefix that no known program writes.
pub(super) fn strange_challenge(text: &[u8], body: &Body) -> Option<Range<usize>> {
    let said = part(text, body.range.clone());
    let at = position(said, b" 334", 0)?;
    let rest = trimmed(text, body.range.start + at + 4..body.range.end);
    let apart = said.get(at + 4).is_none_or(|next| *next == b' ');
    let asks = Prompt::of(part(text, rest.clone())) == Prompt::Name
        || position(&decode(part(text, rest.clone()))?, b"assword", 0).is_some();
    (apart && (rest.is_empty() || asks)).then_some(rest)
}
