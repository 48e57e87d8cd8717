//! What a client answers to a challenge of a server, taken apart (RFC 4954 §4).

use std::ops::Range;

use super::Secret;
use super::found::Found;
use super::octets::{decode, is_base64, part, position, run};

/// What was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Prompt {
    /// The name of the user: `Username:`.
    Name,
    /// Anything else: a password, a proof, both.
    Other,
    /// Nothing: it told what is wrong with a token (RFC 7628 §3.2.2).
    Trouble,
}

impl Prompt {
    /// What a challenge asks for, in Base64 or in clear.
    pub(super) fn of(challenge: &[u8]) -> Self {
        let word = challenge.trim_ascii();
        let word = word.get(..run(word, |octet| is_base64(octet) || octet == b'='));
        let decoded = word.and_then(decode).filter(|text| text.iter().all(u8::is_ascii));
        let clear = decoded.unwrap_or_else(|| challenge.to_vec()).to_ascii_lowercase();
        let says = |what: &[u8]| position(&clear, what, 0).is_some();
        if clear.starts_with(b"{") {
            Self::Trouble
        } else if says(b"user") || says(b"name") {
            Self::Name
        } else {
            Self::Other
        }
    }
}

/// Blanks the `pieces` of one response, and looks for what it gives away.
pub(super) fn blank(text: &[u8], pieces: &[Range<usize>], prompt: Prompt, found: &mut Vec<Found>) {
    let joined: Vec<u8> =
        pieces.iter().flat_map(|piece| part(text, piece.clone())).copied().collect();
    for piece in pieces {
        let letters = part(text, piece.clone());
        found.push(Found::everywhere(piece.clone(), Secret::Response, letters));
        if prompt != Prompt::Name && pieces.len() > 1 {
            reveal(piece, letters, found);
        }
    }
    if let Some(first) = pieces.first().filter(|_| prompt != Prompt::Name) {
        reveal(first, &joined, found);
    }
}

/// Notes what the response at `place`, in Base64 or in clear, gives away.
fn reveal(place: &Range<usize>, letters: &[u8], found: &mut Vec<Found>) {
    let base64 = letters.iter().all(|octet| is_base64(*octet) || *octet == b'=');
    let decoded = if base64 { decode(letters) } else { None };
    let octets = decoded.as_deref().unwrap_or(letters);
    for secret in secrets(octets) {
        found.push(Found::everywhere(place.clone(), Secret::Response, secret));
    }
}

/// The secrets in a decoded response.
pub(super) fn secrets(response: &[u8]) -> Vec<&[u8]> {
    if let Some(token) = bearer(response) {
        return vec![token];
    }
    // `\0user\0password`, as swaks writes it.
    let second = || position(response, b"\\0", position(response, b"\\0", 0)? + 2);
    if let Some(at) = second().filter(|_| !response.contains(&0)) {
        return vec![part(response, at + 2..response.len()), response];
    }
    if response.contains(&0) {
        let mut parts = response.splitn(3, |octet| *octet == 0);
        return parts.nth(2).into_iter().collect();
    }
    let readable = std::str::from_utf8(response).is_ok_and(|text| !text.contains(char::is_control));
    let scram = response.starts_with(b"n,") || response.starts_with(b"c=");
    match digest(response) {
        Some(digest) => vec![digest],
        None if readable && !scram => vec![response],
        None => Vec::new(),
    }
}

/// The token of `XOAUTH2` and `OAUTHBEARER` (RFC 7628 §3.1).
pub(super) fn bearer(response: &[u8]) -> Option<&[u8]> {
    let start = position(response, b"auth=Bearer ", 0)? + b"auth=Bearer ".len();
    let rest = response.get(start..)?;
    rest.get(..run(rest, |octet| octet > b' '))
}

/// The digest of `CRAM-MD5` (RFC 2195 §2).
pub(super) fn digest(response: &[u8]) -> Option<&[u8]> {
    let start = response.iter().rposition(|octet| *octet == b' ')? + 1;
    let digest = response.get(start..)?;
    (digest.len() == 32 && digest.iter().all(u8::is_ascii_hexdigit)).then_some(digest)
}

/// The password of `PLAIN` (RFC 4616 §2), if these octets are such a response.
pub(super) fn plain(octets: &[u8]) -> Option<&[u8]> {
    let mut parts = octets.split(|octet| *octet == 0);
    let (_, user, password) = (parts.next()?, parts.next()?, parts.next()?);
    let clean =
        |part: &[u8]| std::str::from_utf8(part).is_ok_and(|part| !part.contains(char::is_control));
    let is = parts.next().is_none()
        && !user.is_empty()
        && !password.is_empty()
        && octets.split(|octet| *octet == 0).all(clean);
    is.then_some(password)
}
