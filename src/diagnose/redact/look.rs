//! Secrets that are known by their look: keys of services, tokens, what `AUTH` sends.

use std::ops::Range;

use super::Secret;
use super::found::Found;
use super::octets::{decode, is_base64, is_mixed, part, position, run, starts_with_ignoring_case};
use super::response::{digest, plain, secrets};
use super::said::is_cover;
use super::values;

/// Finds them.
pub(super) fn find(text: &[u8], found: &mut Vec<Found>) {
    for at in 0..text.len() {
        let begins = matches!(
            text[at],
            b'1' | b'A' | b'B' | b'E' | b'G' | b'S' | b'e' | b'k' | b'r' | b'x' | b'y'
        );
        if !begins || at > 0 && text[at - 1].is_ascii_alphanumeric() {
            continue;
        }
        for (start, least, kind) in KNOWN {
            prefixed(text, at, start, *least, *kind, found);
        }
        for scheme in ["Bearer ", "Basic "] {
            bearer(text, at, scheme, found);
        }
        web_token(text, at, found);
    }
    let mut at = 0;
    while at < text.len() {
        let length = run(part(text, at..text.len()), is_base64);
        if length >= LEAST {
            let padding = run(part(text, at + length..text.len()), |octet| octet == b'=').min(2);
            let range = at..at + length + padding;
            if is_mixed(part(text, range.clone())) {
                blob(text, range, found);
            }
        }
        at += length.max(1);
    }
}

/// What begins at `at` with `start` and goes on for at least `least` characters.
fn prefixed(
    text: &[u8],
    at: usize,
    start: &str,
    least: usize,
    kind: Secret,
    found: &mut Vec<Found>,
) {
    let rest = part(text, at..text.len());
    let Some(letters) = rest.strip_prefix(start.as_bytes()) else { return };
    let length = run(letters, |octet| is_base64(octet) || b".=".contains(&octet));
    let letters = part(letters, 0..length);
    let mixed = letters.iter().any(|octet| octet.is_ascii_digit() || octet.is_ascii_uppercase());
    if length >= least && mixed {
        let range = at..at + start.len() + length;
        found.push(Found::everywhere(range.clone(), kind, part(text, range)));
    }
}

/// `Authorization: Bearer …` (RFC 6750 §2.1), `Basic …` (RFC 7617 §2).
fn bearer(text: &[u8], at: usize, scheme: &str, found: &mut Vec<Found>) {
    let Some(rest) = part(text, at..text.len()).strip_prefix(scheme.as_bytes()) else { return };
    let token = part(rest, 0..run(rest, |octet| is_base64(octet) || b".~=".contains(&octet)));
    let before = part(text, at.saturating_sub(16)..at).trim_ascii_end();
    let header = ["authorization:", "auth="].iter().any(|end| {
        let start = before.len().saturating_sub(end.len());
        starts_with_ignoring_case(part(before, start..before.len()), end)
    });
    let looks = token.len() >= LEAST || token.len() >= 8 && token.iter().any(u8::is_ascii_digit);
    if token.is_empty() || !header && !looks || values::is_masked(token) || values::is_prose(token)
    {
        return;
    }
    let start = at + scheme.len();
    let range = start..start + token.len();
    found.push(Found::everywhere(range.clone(), Secret::Token, token));
    let basic = decode(token).filter(|_| scheme == "Basic ").unwrap_or_default();
    if let Some(colon) = basic.iter().position(|octet| *octet == b':') {
        let password = part(&basic, colon + 1..basic.len());
        found.push(Found::everywhere(range, Secret::Password, password));
    }
}

/// Three parts in Base64 with dots between, the first an object of JSON (RFC 7519 §3).
fn web_token(text: &[u8], at: usize, found: &mut Vec<Found>) {
    let rest = part(text, at..text.len().min(at + LONGEST));
    if !rest.starts_with(b"eyJ") {
        return;
    }
    let token = part(rest, 0..run(rest, |octet| is_base64(octet) || octet == b'.'));
    if token.split(|octet| *octet == b'.').count() >= 3 && token.len() >= LEAST {
        found.push(Found::everywhere(at..at + token.len(), Secret::Token, token));
    }
}

/// Base64 that says what it is once it is decoded.
fn blob(text: &[u8], range: Range<usize>, found: &mut Vec<Found>) {
    let letters = part(text, range.clone());
    let Some(octets) = decode(letters) else { return };
    let readable = || std::str::from_utf8(&octets).is_ok();
    let ntlm = octets.starts_with(b"NTLMSSP\0") && octets.get(8) != Some(&2);
    let oauth = position(&octets, b"auth=Bearer ", 0).is_some();
    let scram = octets.starts_with(b"n,,n=") || octets.starts_with(b"c=biws,");
    let cram = digest(&octets).is_some() && readable();
    if is_cover(letters) {
        return;
    }
    if ntlm || oauth || scram || cram || plain(&octets).is_some() {
        found.push(Found::everywhere(range.clone(), Secret::Response, letters));
        for secret in secrets(&octets) {
            found.push(Found::everywhere(range.clone(), Secret::Response, secret));
        }
    } else if is_ses(letters) {
        found.push(Found::everywhere(range, Secret::Key, letters));
    }
}

/// A password of Amazon SES: a version, which is 4, and a digest in 44 letters.
fn is_ses(letters: &[u8]) -> bool {
    letters.len() == 44
        && letters.first() == Some(&b'B')
        && letters.get(1).is_some_and(|second| (b'A'..=b'P').contains(second))
        && letters.iter().any(u8::is_ascii_digit)
        && letters.iter().any(u8::is_ascii_lowercase)
        && !letters.contains(&b'=')
}

/// How long a token is at most.
const LONGEST: usize = 8192;

/// From how many letters on Base64 is decoded, and a token is one by its length.
const LEAST: usize = 12;

/// How keys and tokens begin, how many letters follow at least, and what they are.
const KNOWN: &[(&str, usize, Secret)] = &[
    ("ya29.", 6, Secret::Token),
    ("1//", 20, Secret::Token),
    ("EwB", 40, Secret::Token),
    ("GOCSPX-", 16, Secret::Token),
    ("SG.", 20, Secret::Key),
    ("key-", 24, Secret::Key),
    ("xsmtpsib-", 16, Secret::Key),
    ("xkeysib-", 16, Secret::Key),
    ("AKIA", 16, Secret::Key),
    ("re_", 20, Secret::Key),
];
