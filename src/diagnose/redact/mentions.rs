//! Commands that log in, quoted in the middle of a line: a server repeats one, or the log
//! has dressed it in a way that no known program has.

use std::ops::Range;

use super::found::Found;
use super::imap;
use super::octets::{is_base64, part, position, run, trimmed, word};
use super::response::{Prompt, blank};
use super::said::{is_likely, is_mechanism, is_reply};
use super::values;

/// Finds their secrets in `line`; gives how many arguments of LOGIN come as literals.
pub(super) fn find(text: &[u8], line: Range<usize>, found: &mut Vec<Found>) -> usize {
    let said = part(text, line.clone());
    responses(text, &line, found);
    if let Some(at) = position(said, b"PASS ", 0) {
        let before = part(said, 0..at).trim_ascii_end().last();
        let rest = trimmed(text, line.start + at + "PASS ".len()..line.end);
        let marked = before.is_some_and(|octet| b">:|\"'".contains(octet));
        if marked && !values::is_prose(part(text, rest.clone())) {
            imap::secret(text, rest, found);
        }
    }
    unknown_command(text, &line, found);
    let Some(at) = position(said, b" LOGIN ", 0) else { return 0 };
    let tag = part(said, 0..at).rsplit(|octet| *octet == b' ').next().unwrap_or_default();
    let numbered = imap::is_tag(tag) && tag.iter().any(u8::is_ascii_digit);
    let rest = trimmed(text, line.start + at + " LOGIN ".len()..line.end);
    if numbered && !values::is_prose(part(text, rest.clone())) {
        return imap::login(text, rest, found);
    }
    0
}

/// `AUTH` with a mechanism and a response.
fn responses(text: &[u8], line: &Range<usize>, found: &mut Vec<Found>) {
    let said = part(text, line.clone());
    let auth = |five: &[u8]| five[4] == b' ' && five.eq_ignore_ascii_case(b"AUTH ");
    for (at, _) in said.windows(5).enumerate().filter(|(_, five)| auth(five)) {
        let mechanism = word(text, line.start + at + 5..line.end);
        let blob = word(text, mechanism.end..line.end);
        let letters = run(part(text, blob.clone()), |octet| is_base64(octet) || octet == b'=');
        let blob = blob.start..blob.start + letters;
        let name = part(text, mechanism);
        let prompt = if name.eq_ignore_ascii_case(b"LOGIN") { Prompt::Name } else { Prompt::Other };
        let response = part(text, blob.clone());
        if !is_mechanism(response) && is_likely(response) {
            blank(text, &[blob], prompt, found);
        }
    }
}

/// What a server did not understand and repeats: `500 Unrecognized command: c2VjcmV0`.
fn unknown_command(text: &[u8], line: &Range<usize>, found: &mut Vec<Found>) {
    let said = part(text, line.clone());
    let last = said.iter().rposition(|octet| b" :".contains(octet)).map_or(0, |at| at + 1);
    let range = trimmed(text, line.start + last..line.end);
    let code = said.starts_with(b"50") && is_reply(said);
    if code && last > 0 && is_likely(part(text, range.clone())) {
        blank(text, &[range], Prompt::Other, found);
    }
}
