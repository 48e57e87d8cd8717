//! Takes base64 apart, so that people see that it hides nothing (RFC 4648 §4).

use std::ops::Range;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::smtp::plain_parts;

/// A part of what an `AUTH PLAIN` response says (RFC 4616 §2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlainPart {
    /// Whom to act for; mostly empty, which means the user.
    Authzid,
    /// An octet of value 0 between two parts.
    Nul,
    /// The user name.
    Authcid,
    /// The password.
    Password,
}

/// A part, where it stands among the decoded octets, and its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Which part it is.
    pub part: PlainPart,
    /// Its octets among the decoded ones; may be empty.
    pub octets: Range<usize>,
    /// What it says; empty for the octet 0.
    pub text: String,
}

/// Up to four letters of base64 and the up to three octets that they stand for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The letters, with the `=` that fill up the last group.
    pub letters: String,
    /// The octets.
    pub octets: Vec<u8>,
}

/// The parts of an `AUTH PLAIN` response, in order: authzid, NUL, authcid, NUL,
/// password. `None`: it is no such response.
pub fn plain_response(base64: &str) -> Option<[Piece; 5]> {
    let message = STANDARD.decode(base64).ok()?;
    let [acting_for, user, password] = plain_parts(&message)?;
    let mut at = 0;
    let mut piece = |part, octets: &[u8]| {
        let from = at;
        at += octets.len();
        let text = if part == PlainPart::Nul { "".into() } else { String::from_utf8_lossy(octets) };
        Piece { part, octets: from..at, text: text.into_owned() }
    };
    Some([
        piece(PlainPart::Authzid, acting_for),
        piece(PlainPart::Nul, b"\0"),
        piece(PlainPart::Authcid, user),
        piece(PlainPart::Nul, b"\0"),
        piece(PlainPart::Password, password),
    ])
}

/// The groups of base64 text; `None`: it is not base64.
pub fn groups(base64: &str) -> Option<Vec<Group>> {
    let octets = STANDARD.decode(base64).ok()?;
    let letters = base64.as_bytes().chunks(4);
    let group = |(letters, octets): (&[u8], &[u8])| Group {
        letters: String::from_utf8_lossy(letters).into_owned(),
        octets: octets.to_vec(),
    };
    Some(letters.zip(octets.chunks(3)).map(group).collect())
}

/// The text that base64 stands for, with pictures in the place of control
/// characters; `None`: it is no base64, or no text.
pub fn text_in(base64: &str) -> Option<String> {
    let octets = STANDARD.decode(base64).ok().filter(|octets| !octets.is_empty())?;
    let picture = |c: char| match u32::from(c) {
        control @ 0..32 => char::from_u32(CONTROL_PICTURES + control).unwrap_or(c),
        _ => c,
    };
    Some(String::from_utf8(octets).ok()?.chars().map(picture).collect())
}

/// U+2400 shows U+0000, and so on.
const CONTROL_PICTURES: u32 = 0x2400;

#[cfg(test)]
mod tests {
    use super::{PlainPart, groups, plain_response, text_in};

    #[test]
    fn control_characters_are_shown_as_pictures() {
        assert_eq!(text_in("VXNlcm5hbWU6").as_deref(), Some("Username:"));
        assert_eq!(text_in("dXNlcj1hAQE=").as_deref(), Some("user=a␁␁"));
        for nothing in ["", "!", "/w=="] {
            assert_eq!(text_in(nothing), None, "{nothing}");
        }
    }

    #[test]
    fn a_plain_response_says_who_and_the_password() {
        let pieces = plain_response("AGFzaGEAcHc=").expect("a response");
        let said = pieces.map(|piece| (piece.part, piece.octets, piece.text));
        assert_eq!(
            said,
            [
                (PlainPart::Authzid, 0..0, String::new()),
                (PlainPart::Nul, 0..1, String::new()),
                (PlainPart::Authcid, 1..5, "asha".to_owned()),
                (PlainPart::Nul, 5..6, String::new()),
                (PlainPart::Password, 6..8, "pw".to_owned()),
            ]
        );
    }

    #[test]
    fn four_letters_are_three_octets() {
        let groups = groups("AGFzaA==").expect("base64");
        assert_eq!(
            (groups[0].letters.as_str(), groups[0].octets.as_slice()),
            ("AGFz", &b"\0as"[..])
        );
        assert_eq!((groups[1].letters.as_str(), groups[1].octets.as_slice()), ("aA==", &b"h"[..]));
    }

    #[test]
    fn other_text_is_not_taken_apart() {
        for text in ["", "!", "YXNoYQ==", "AGFzaGE="] {
            assert_eq!(plain_response(text), None, "{text}");
        }
    }
}
