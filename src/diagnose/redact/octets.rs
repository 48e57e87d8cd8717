//! Small questions about octets: lines, words, cases, hex, Base64.

use std::ops::Range;

use base64::Engine;
use base64::alphabet::{STANDARD, URL_SAFE};
use base64::engine::DecodePaddingMode;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig};
use memchr::{memchr, memchr2, memrchr2};

/// The ranges of the lines of `text`, without what ends them.
pub(super) fn lines(text: &[u8]) -> impl Iterator<Item = Range<usize>> {
    let mut start = 0;
    std::iter::from_fn(move || {
        let rest = text.get(start..).filter(|rest| !rest.is_empty())?;
        let length = memchr2(b'\r', b'\n', rest).unwrap_or(rest.len());
        let line = start..start + length;
        start = line.end + 1;
        Some(line)
    })
}

/// The line of `text` in which `at` stands, as far as it is near: the time that a rule
/// takes for a place must not grow with the text.
pub(super) fn line_around(text: &[u8], at: usize) -> Range<usize> {
    let first = at.saturating_sub(FAR_BEFORE);
    let before = part(text, first..at);
    let after = part(text, at..text.len().min(at + FAR_AFTER));
    let start = memrchr2(b'\r', b'\n', before).map_or(first, |before| first + before + 1);
    start..at + memchr2(b'\r', b'\n', after).unwrap_or(after.len())
}

/// The octets of `range`, none if it is not there.
pub(super) fn part(text: &[u8], range: Range<usize>) -> &[u8] {
    text.get(range).unwrap_or_default()
}

/// `range` without blanks at its ends.
pub(super) fn trimmed(text: &[u8], range: Range<usize>) -> Range<usize> {
    let inside = part(text, range.clone());
    let start = range.start + (inside.len() - inside.trim_ascii_start().len());
    start..start + inside.trim_ascii().len()
}

/// Where `needle` first stands in `text` at or after `from`.
pub(super) fn position(text: &[u8], needle: &[u8], from: usize) -> Option<usize> {
    // Smaller than a search for words, and no slower for words as short as these.
    let (first, mut at) = (*needle.first()?, from);
    loop {
        at += memchr(first, text.get(at..)?)?;
        if text.get(at..)?.starts_with(needle) {
            return Some(at);
        }
        at += 1;
    }
}

/// Whether `text` begins with `word`, in any case of letters.
pub(super) fn starts_with_ignoring_case(text: &[u8], word: &str) -> bool {
    text.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word.as_bytes()))
}

/// How many octets at the beginning of `text` are as `is` wants them.
pub(super) fn run(text: &[u8], is: impl Fn(u8) -> bool) -> usize {
    text.iter().position(|octet| !is(*octet)).unwrap_or(text.len())
}

/// The range of the word at or after `from`, up to a blank or the end of `range`.
pub(super) fn word(text: &[u8], range: Range<usize>) -> Range<usize> {
    let range = trimmed(text, range);
    range.start..range.start + run(part(text, range), |octet| !octet.is_ascii_whitespace())
}

/// The octet that two hexadecimal digits stand for.
pub(super) fn hex_pair(digits: &[u8]) -> Option<u8> {
    let [high, low] = digits else { return None };
    let digit = |octet: u8| char::from(octet).to_digit(16);
    u8::try_from(digit(*high)? * 16 + digit(*low)?).ok()
}

/// Whether it may stand in Base64, in either alphabet (RFC 4648 §4, §5), but for `=`.
pub(super) const fn is_base64(octet: u8) -> bool {
    octet.is_ascii_alphanumeric() || matches!(octet, b'+' | b'/' | b'-' | b'_')
}

/// Whether these letters can be Base64 by their mixture, and are no word.
pub(super) fn is_mixed(letters: &[u8]) -> bool {
    let lower = letters.iter().any(u8::is_ascii_lowercase);
    let upper = letters.iter().any(u8::is_ascii_uppercase);
    lower && upper || letters.ends_with(b"=")
}

/// What Base64 stands for, in either alphabet, with or without `=` at its end.
pub(super) fn decode(base64: &[u8]) -> Option<Vec<u8>> {
    let url = base64.iter().any(|octet| matches!(octet, b'-' | b'_'));
    let engine = if url { &URL } else { &USUAL };
    let padding = base64.iter().rev().take_while(|octet| **octet == b'=').count();
    let letters = base64.len() - padding;
    // A letter too many belongs to an octet that was cut off.
    let whole = if letters % 4 == 1 { letters - 1 } else { letters };
    engine.decode(base64.get(..whole)?).ok().filter(|octets| !octets.is_empty())
}

const USUAL: GeneralPurpose = GeneralPurpose::new(&STANDARD, LENIENT);
const URL: GeneralPurpose = GeneralPurpose::new(&URL_SAFE, LENIENT);
const LENIENT: GeneralPurposeConfig = GeneralPurposeConfig::new()
    .with_decode_allow_trailing_bits(true)
    .with_decode_padding_mode(DecodePaddingMode::Indifferent);

/// How much of a line is read before a place.
const FAR_BEFORE: usize = 512;

/// How much of a line is read after a place: more than a token has.
const FAR_AFTER: usize = 4096;
