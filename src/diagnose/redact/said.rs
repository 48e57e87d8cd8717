//! What a line of a conversation can be, by itself.

use super::octets::{decode, is_base64, run, starts_with_ignoring_case};
use super::response::plain;

/// Whether a line can matter though nobody is logging in.
pub(super) fn matters(line: &[u8]) -> bool {
    line.windows(3).any(|three| match three[0].to_ascii_lowercase() {
        b'3' => three == b"334",
        b'5' => three[1] == b'0',
        b'+' => three == b"+OK",
        b'a' => three.eq_ignore_ascii_case(b"aut") || three.eq_ignore_ascii_case(b"apo"),
        b'l' => three.eq_ignore_ascii_case(b"log"),
        b'p' => three.eq_ignore_ascii_case(b"pas"),
        b'u' => three.eq_ignore_ascii_case(b"use"),
        _ => false,
    })
}

/// Nodemailer's mask, in Base64: it wrote it itself instead of a password.
pub(super) fn is_cover(letters: &[u8]) -> bool {
    decode(letters).is_some_and(|octets| octets == COVER || plain(&octets) == Some(COVER))
}

pub(super) fn starts_with_command(said: &[u8]) -> bool {
    ["AUTH ", "PASS ", "USER ", "APOP "].iter().any(|verb| starts_with_ignoring_case(said, verb))
}

/// Whether these are letters of Base64 and nothing else.
pub(super) fn is_letters(said: &[u8]) -> bool {
    let letters = run(said, is_base64);
    letters > 0
        && said.iter().skip(letters).all(|octet| *octet == b'=')
        && said.len() - letters <= 2
}

/// Whether this is Base64 of something that can be read: no word of a sentence.
pub(super) fn is_likely(said: &[u8]) -> bool {
    let readable = |octets: &[u8]| {
        std::str::from_utf8(octets).is_ok_and(|text| {
            !text.ends_with(':')
                && !text.starts_with('{')
                && text.chars().all(|c| !c.is_control() || c <= '\u{1}')
        })
    };
    said.len() >= 6
        && said.len().is_multiple_of(4)
        && is_letters(said)
        && decode(said).is_some_and(|octets| readable(&octets))
}

pub(super) fn is_reply(said: &[u8]) -> bool {
    let code = said.get(..3).is_some_and(|code| code.iter().all(u8::is_ascii_digit));
    code && (b'2'..=b'5').contains(&said.first().copied().unwrap_or_default())
        && said.get(3).is_none_or(|next| b" -".contains(next))
}

pub(super) fn is_imap_reply(said: &[u8]) -> bool {
    let tagged = || {
        let mut words = said.split(|octet| *octet == b' ');
        let tag = words.next().unwrap_or_default();
        let status = words.next().unwrap_or_default();
        tag.iter().any(u8::is_ascii_digit) && matches!(status, b"OK" | b"NO" | b"BAD")
    };
    said.starts_with(b"+OK") || said.starts_with(b"-ERR") || said.starts_with(b"* ") || tagged()
}

pub(super) fn is_verb(said: &[u8]) -> bool {
    VERBS.iter().any(|verb| said.eq_ignore_ascii_case(verb.as_bytes()))
}

/// Whether this begins with the name of a mechanism: an offer, not a response.
pub(super) fn is_mechanism(said: &[u8]) -> bool {
    let name =
        said.get(..run(said, |octet| octet.is_ascii_alphanumeric() || b"-_".contains(&octet)));
    let name = name.unwrap_or_default();
    MECHANISMS.iter().any(|known| name.eq_ignore_ascii_case(known.as_bytes()))
        || starts_with_ignoring_case(name, "SCRAM-")
}

const COVER: &[u8] = b"/* secret */";

const VERBS: [&str; 13] = [
    "CAPA",
    "DATA",
    "HELP",
    "LIST",
    "LOGOUT",
    "NOOP",
    "QUIT",
    "RSET",
    "STARTTLS",
    "STAT",
    "STLS",
    "CAPABILITY",
    "EHLO",
];

const MECHANISMS: [&str; 16] = [
    "ANONYMOUS",
    "CRAM-MD5",
    "DIGEST-MD5",
    "EXTERNAL",
    "GSS-SPNEGO",
    "GSSAPI",
    "KERBEROS_V4",
    "LOGIN",
    "NTLM",
    "OAUTHBEARER",
    "PLAIN",
    "PLAIN-CLIENTTOKEN",
    "XOAUTH",
    "XOAUTH2",
    "XTOKEN",
    "XYMCOOKIE",
];
