//! Reply codes, enhanced status codes and ports in a text.

use std::collections::HashMap;
use std::ops::Range;

use super::Stage;

/// Ports on which mail is sent and read.
pub(super) const MAIL_PORTS: [u16; 9] = [25, 110, 143, 465, 587, 993, 995, 2525, 4190];

/// A reply code, an enhanced status code, or both together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// The code of the reply (RFC 5321 §4.2).
    pub reply: Option<u16>,
    /// The enhanced status code (RFC 3463).
    pub enhanced: Option<String>,
    /// Where they stand, in octets.
    pub range: Range<usize>,
    /// Whether they stand as a server's reply begins, and no other number does.
    begins: bool,
}

impl Code {
    /// Whether only mail servers give it so: HTTP has the lower ones too, and versions
    /// look like enhanced status codes.
    pub(super) fn is_of_mail(&self) -> bool {
        let both = self.reply.is_some() && self.enhanced.is_some();
        let one = self.reply.is_none_or(|code| matches!(code, 450 | 452..=459 | 530..=559));
        both || (self.begins && one)
    }

    /// Whether it grants what was asked for (RFC 5321 §4.2.1).
    pub(super) fn agrees(&self) -> bool {
        self.reply.is_some_and(|code| code / 100 == 2)
    }

    /// Whether it refuses something.
    pub(super) fn refuses(&self) -> bool {
        let class = self.enhanced.as_deref().is_some_and(|code| !code.starts_with('2'));
        self.reply.map_or(class, |code| code >= 400)
    }
}

/// Where each code stands first: a log may repeat one a hundred thousand times.
#[derive(Clone, Debug, Default)]
pub(super) struct Firsts {
    pub(super) replies: HashMap<u16, Range<usize>>,
    /// By the whole code and by what it begins with: `5.7.8`, `5.7`, `5`.
    pub(super) enhanced: HashMap<String, Range<usize>>,
}

impl Firsts {
    pub(super) fn of(codes: &[Code]) -> Self {
        let mut firsts = Self::default();
        for code in codes {
            if let Some(reply) = code.reply {
                firsts.replies.entry(reply).or_insert_with(|| code.range.clone());
            }
            let mut enhanced = code.enhanced.as_deref();
            while let Some(begin) = enhanced.filter(|begin| !firsts.enhanced.contains_key(*begin)) {
                firsts.enhanced.insert(begin.to_owned(), code.range.clone());
                enhanced = begin.rsplit_once('.').map(|(before, _)| before);
            }
        }
        firsts
    }
}

/// Every code in `text`, in order.
pub(in crate::diagnose) fn codes(text: &str) -> Vec<Code> {
    let octets = text.as_bytes();
    let mut found: Vec<Code> = Vec::new();
    let mut at = 0;
    while at < octets.len() {
        let digit = octets[at].is_ascii_digit();
        let joined = at > 0 && joins(octets[at - 1]) && !after_escape(&octets[..at]);
        if !digit || joined {
            at += 1;
            continue;
        }
        let end = at
            + octets[at..]
                .iter()
                .take_while(|octet| octet.is_ascii_digit() || **octet == b'.')
                .count();
        let number = text[at..end].trim_end_matches('.');
        let number_end = at + number.len();
        let followed = octets.get(number_end).copied();
        if is_enhanced(number) && !followed.is_some_and(|next| joins(next) && next != b'.') {
            push_enhanced(&mut found, text, number, at..number_end);
        } else if let Some(reply) = reply(octets, number, at, number_end) {
            let range = at..number_end;
            let begins = begins_reply(text, &range);
            found.push(Code { reply: Some(reply), enhanced: None, range, begins });
        }
        at = end;
    }
    found.retain(|code| code.reply.is_some() || code.enhanced.is_some());
    found
}

/// What would make a number part of a longer name or number.
const fn joins(octet: u8) -> bool {
    octet.is_ascii_alphanumeric() || matches!(octet, b'_' | b'.') || octet >= 0x80
}

/// Whether `octets` end with a line end or a tab that a log wrote out: `\n`.
fn after_escape(octets: &[u8]) -> bool {
    matches!(octets, [.., b'\\', b'n' | b'r' | b't'])
}

/// Whether `number` is written as an enhanced status code: `5.7.8`.
fn is_enhanced(number: &str) -> bool {
    let mut parts = number.split('.');
    let class = parts.next();
    let rest: Vec<&str> = parts.collect();
    matches!(class, Some("2" | "4" | "5"))
        && rest.len() == 2
        && rest.iter().all(|part| matches!(part.len(), 1..=3))
        && rest[0].len() <= 2
}

/// Adds an enhanced status code, to the reply code right before it if there is one.
fn push_enhanced(found: &mut Vec<Code>, text: &str, number: &str, range: Range<usize>) {
    let octets = text.as_bytes();
    if let Some(last) = found.last_mut()
        && last.enhanced.is_none()
        && last.range.end + 3 >= range.start
        && octets[last.range.end..range.start].iter().all(|octet| b" -#".contains(octet))
    {
        last.enhanced = Some(number.to_owned());
        last.range.end = range.end;
    } else {
        let begins = begins_reply(text, &range);
        found.push(Code { reply: None, enhanced: Some(number.to_owned()), range, begins });
    }
}

/// Whether a server's words follow `range` in `text`, and nothing stands before it that
/// makes it the number of something else: `version 5.7.1`, `3 of 550 files`.
fn begins_reply(text: &str, range: &Range<usize>) -> bool {
    let before = text[..range.start].trim_end_matches(' ');
    let fresh = before.is_empty()
        || before.ends_with(['\n', '\r', ':', ';', '=', '"', '\'', '`', '(', '<', '>', '|'])
        || text[..range.start].ends_with('#')
        || (before.ends_with('-') && range.len() == 3)
        || WORDS_BEFORE.iter().any(|word| ends_with(before.as_bytes(), word));
    let after = &text[range.end..];
    let words = after
        .strip_prefix([' ', '-'])
        .is_some_and(|rest| rest.starts_with(|next: char| next.is_alphabetic() || next == '<'));
    let ends = after.starts_with(')') && !before.ends_with(|last: char| last.is_alphanumeric());
    fresh && (words || ends || after.starts_with(", b") || after.starts_with(", '"))
}

/// The reply code that `number` is, judged by what stands around it.
fn reply(octets: &[u8], number: &str, start: usize, end: usize) -> Option<u16> {
    let code: u16 = number.parse().ok().filter(|code| (200..600).contains(code))?;
    if number.len() != 3 || !KNOWN.contains(&code) {
        return None;
    }
    let before = octets[..start].iter().rev().find(|octet| **octet != b' ').copied();
    // A process: named[550].
    if matches!(&octets[..start], [.., last, b'['] if last.is_ascii_alphanumeric()) {
        return None;
    }
    let begins = start == 0
        || after_escape(&octets[..start])
        || before.is_none_or(|octet| b"\n\r:([{'\"`,<>-=|;".contains(&octet) || octet >= 0x80)
        || WORDS_BEFORE.iter().any(|word| ends_with(&octets[..start], word))
        || is_enhanced_before(&octets[..start])
        || is_enhanced_after(&octets[end..], code);
    let next = octets.get(end).copied().unwrap_or(b'\n');
    let after = b" -\n\r,:;)]}'\"`\t\\".contains(&next);
    // A time, a date, a line number or a size: 10:550:20, 550-21-3, foo.rb:550:in.
    let digits_after = octets.get(end + 1).is_some_and(u8::is_ascii_digit);
    let number_around = (matches!(next, b':' | b',') && digits_after)
        || (next == b'-' && digits_after && !matches!(octets.get(end + 2), Some(b'.')))
        || (start > 1
            && matches!(octets[start - 1], b':' | b'-' | b',')
            && octets[start - 2].is_ascii_alphanumeric()
            && next != b' '
            && next != b'-');
    (begins && after && !number_around).then_some(code)
}

/// Whether `octets` end with `word`, in any case, and blanks.
fn ends_with(octets: &[u8], word: &str) -> bool {
    let end = octets.len() - octets.iter().rev().take_while(|octet| **octet == b' ').count();
    let start = end.saturating_sub(word.len());
    octets[start..end].eq_ignore_ascii_case(word.as_bytes())
}

/// Whether `octets` end with an enhanced status code in brackets or blanks.
fn is_enhanced_before(octets: &[u8]) -> bool {
    let tail = octets.len().saturating_sub(12);
    let text = String::from_utf8_lossy(&octets[tail..]);
    text.split_whitespace()
        .last()
        .is_some_and(|word| is_enhanced(word.trim_matches(['(', ')', '#', '['])))
}

/// Whether `octets` begin with an enhanced status code of the class that `reply` has, as
/// each line of a reply does, wherever a log has joined them.
fn is_enhanced_after(octets: &[u8], reply: u16) -> bool {
    let [b' ' | b'-', rest @ ..] = octets else { return false };
    let length = rest.iter().take_while(|octet| octet.is_ascii_digit() || **octet == b'.').count();
    let code = str::from_utf8(&rest[..length]).unwrap_or_default().trim_end_matches('.');
    is_enhanced(code) && code.starts_with(&(reply / 100).to_string())
}

/// Where a session stands at which these codes come, if they come at one place only.
pub(super) fn stage(codes: &[Code]) -> Option<Stage> {
    codes.iter().find_map(|code| match code.reply {
        Some(334 | 432 | 454 | 530 | 534 | 535 | 538) => Some(Stage::Auth),
        Some(354) => Some(Stage::AfterData),
        _ => None,
    })
}

/// The ports that `text` names: after a colon behind a host, or after the word.
pub(super) fn ports(text: &str) -> Vec<u16> {
    let octets = text.as_bytes();
    let mut found = Vec::new();
    for (at, run) in runs(octets) {
        let Some(port) = text.get(at..at + run).and_then(|number| number.parse::<u16>().ok())
        else {
            continue;
        };
        let before = &octets[..at];
        let named = ends_with(before, "port")
            || ends_with(before, "port:")
            || ends_with(before, "port =")
            || ends_with(before, "port=")
            || ends_with(before, "port\":")
            || ends_with(before, "port':");
        let behind_host = is_host(before)
            && !(matches!(octets.get(at + run), Some(b':' | b'.'))
                && octets.get(at + run + 1).is_some_and(u8::is_ascii_digit));
        let in_words = (named || behind_host) && !found.contains(&port);
        if in_words && (named || MAIL_PORTS.contains(&port)) {
            found.push(port);
        }
    }
    found
}

/// Whether `octets` end with a host and a colon; `10:` begins a time.
fn is_host(octets: &[u8]) -> bool {
    let Some(before) = octets.strip_suffix(b":") else { return false };
    let name = before.iter().rev().take_while(|octet| {
        octet.is_ascii_alphanumeric() || matches!(octet, b'.' | b'-' | b'_' | b']')
    });
    name.clone().any(|octet| octet.is_ascii_alphabetic() || matches!(octet, b'.' | b']'))
}

/// Runs of digits that are no part of a longer name: where, and how long.
fn runs(octets: &[u8]) -> impl Iterator<Item = (usize, usize)> + '_ {
    let mut at = 0;
    std::iter::from_fn(move || {
        while at < octets.len() {
            let run = octets[at..].iter().take_while(|octet| octet.is_ascii_digit()).count();
            let start = at;
            at += run.max(1);
            if matches!(run, 2..=5) && (start == 0 || !joins(octets[start - 1])) {
                return Some((start, run));
            }
        }
        None
    })
}

/// Codes that SMTP knows; other numbers of three digits are not taken for one.
const KNOWN: [u16; 61] = [
    211, 214, 220, 221, 235, 240, 250, 251, 252, 334, 354, 421, 422, 431, 432, 441, 442, 446, 447,
    449, 450, 451, 452, 454, 455, 458, 471, 500, 501, 502, 503, 504, 510, 511, 512, 513, 515, 521,
    523, 524, 525, 530, 534, 535, 538, 541, 542, 543, 544, 545, 550, 551, 552, 553, 554, 555, 556,
    557, 558, 571, 590,
];

/// Words after which a number is a code.
const WORDS_BEFORE: [&str; 12] = [
    "error", "code", "said", "response", "status", "reply", "smtp", "got", "returned", "message",
    "retcode", "with",
];
