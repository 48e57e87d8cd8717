//! The same secrets in other places: in clear, escaped, in Base64, in hex.

use std::collections::{HashMap, HashSet};

use base64::Engine;
use base64::engine::general_purpose::{GeneralPurpose, STANDARD, URL_SAFE};

use super::Secret;
use super::found::Found;
use super::octets::{decode, hex_pair, is_base64, is_mixed, part, position, run};
use super::values;
use super::view::View;

/// Finds what `found` has already found, in all other places of `views`, the first of
/// which is the text itself.
pub(super) fn find(views: &[View], found: &mut Vec<Found>) {
    let needles = Needles::of(found);
    let Some(text) = views.first().filter(|_| !needles.secrets.is_empty()) else { return };
    for view in views {
        needles.walk(&view.octets, |start, length, kind| {
            found.push(Found::here(view.original(&(start..start + length)), kind));
        });
    }
    encoded(&text.octets, is_base64, is_mixed, decode, &needles, found);
    encoded(&text.octets, |octet| octet.is_ascii_hexdigit(), |_| true, unhex, &needles, found);
}

/// Blanks every run of letters in which a secret is encoded.
fn encoded(
    text: &[u8],
    is_letter: fn(u8) -> bool,
    is_letters: fn(&[u8]) -> bool,
    decode: fn(&[u8]) -> Option<Vec<u8>>,
    needles: &Needles,
    found: &mut Vec<Found>,
) {
    let mut at = 0;
    while at < text.len() {
        let length = run(part(text, at..text.len()), is_letter);
        if length >= LEAST {
            let padding = run(part(text, at + length..text.len()), |octet| octet == b'=').min(2);
            let range = at..at + length + padding;
            let octets =
                is_letters(part(text, range.clone())).then(|| decode(part(text, range.clone())));
            if let Some(octets) = octets.flatten() {
                let mut seen = None;
                needles.walk(&octets, |_, _, kind| seen = Some(kind));
                found.extend(seen.map(|kind| Found::here(range, kind)));
            }
        }
        at += length.max(1);
    }
}

fn unhex(digits: &[u8]) -> Option<Vec<u8>> {
    digits.chunks(2).map(hex_pair).collect()
}

/// What is looked for, by its first octets.
struct Needles {
    secrets: HashMap<[u8; KEY], Vec<(Vec<u8>, Secret)>>,
    /// Which pairs of octets a secret begins with: most places are ruled out at once.
    pairs: Vec<bool>,
}

impl Needles {
    fn of(found: &[Found]) -> Self {
        let mut secrets: HashMap<[u8; KEY], Vec<(Vec<u8>, Secret)>> = HashMap::new();
        let mut pairs = vec![false; 1 << 16];
        let mut seen = HashSet::new();
        let clear = found.iter().filter(|one| !one.clear.is_empty());
        let readings = clear.flat_map(|one| {
            let others = decoded(&one.clear).into_iter().filter(|other| values::tells(other));
            others.chain([one.clear.clone()]).map(|reading| (reading, one.kind))
        });
        for (reading, kind) in readings {
            if seen.len() == MOST {
                break;
            }
            if seen.contains(&reading) {
                continue;
            }
            let letters = [base64(&STANDARD, &reading), base64(&URL_SAFE, &reading)];
            for octets in letters.into_iter().chain([reading.clone()]) {
                let Some(key) = octets.first_chunk::<KEY>() else { continue };
                pairs[pair(key[0], key[1])] = true;
                secrets.entry(*key).or_default().push((octets, kind));
            }
            seen.insert(reading);
        }
        for same in secrets.values_mut() {
            same.sort_by_key(|(secret, _)| usize::MAX - secret.len());
        }
        Self { secrets, pairs }
    }

    /// Calls `at` for each secret in `text`: where it begins, its length, what it is.
    fn walk(&self, text: &[u8], mut at: impl FnMut(usize, usize, Secret)) {
        let mut start = 0;
        while let Some(two) = text.get(start..start + 2) {
            let rest = part(text, start..text.len());
            start += 1;
            if !self.pairs[pair(two[0], two[1])] {
                continue;
            }
            let Some(key) = rest.first_chunk::<KEY>() else { return };
            let Some(known) = self.secrets.get(key) else { continue };
            let is = |secret: &[u8]| rest.starts_with(part(secret, 0..secret.len().min(ENOUGH)));
            if let Some((secret, kind)) = known.iter().find(|(secret, _)| is(secret)) {
                let same = rest.iter().zip(secret).take_while(|(one, other)| one == other).count();
                at(start - 1, same, *kind);
                start += same - 1;
            }
        }
    }
}

/// What a secret stands for, if it was found as it is written in some syntax.
fn decoded(clear: &[u8]) -> Vec<Vec<u8>> {
    let shell =
        ["'\\''", "'\"'\"'"].into_iter().find_map(|quote| replaced(clear, quote.as_bytes()));
    let views = |written: &[u8]| {
        let views = [
            View::unescaped(written),
            View::unmarked(written),
            View::percent_decoded(written, false),
            View::percent_decoded(written, true),
        ];
        views.into_iter().flatten().map(|view| view.octets)
    };
    let in_shell = shell.iter().flat_map(|value| views(value));
    views(clear).chain(in_shell).chain(shell.clone()).collect()
}

/// `clear` with an apostrophe in place of each `quote`, as a shell reads it.
fn replaced(clear: &[u8], quote: &[u8]) -> Option<Vec<u8>> {
    let mut at = position(clear, quote, 0)?;
    let mut value = part(clear, 0..at).to_vec();
    loop {
        value.push(b'\'');
        let next = position(clear, quote, at + quote.len());
        value.extend_from_slice(part(clear, at + quote.len()..next.unwrap_or(clear.len())));
        let Some(next) = next else { return Some(value) };
        at = next;
    }
}

/// The letters of Base64 that depend on nothing but `secret`.
fn base64(engine: &GeneralPurpose, secret: &[u8]) -> Vec<u8> {
    let mut letters = engine.encode(secret).into_bytes();
    letters.truncate(secret.len() * 8 / 6);
    letters
}

const fn pair(first: u8, second: u8) -> usize {
    (first as usize) << 8 | second as usize
}

/// How many letters at least an encoded secret has.
const LEAST: usize = 6;

/// How many octets of a long secret are compared before it is taken for the same.
const ENOUGH: usize = 256;

/// As many octets as the shortest secret has that is looked for.
const KEY: usize = 4;

/// How many different secrets are looked for at most: no log has more, and the time
/// stays in proportion to the text.
const MOST: usize = 1000;
