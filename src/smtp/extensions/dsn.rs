//! `DSN`: the client says which reports it wants about delivery.

use super::{Answer, Extension, Rfc, Session, rule};
use crate::text::Text;

pub(super) static EXTENSION: Extension = Extension {
    keyword: "DSN",
    rfc: Rfc { number: 3461, section: "" },
    summary: Text {
        en: "The client may ask for reports: `NOTIFY=SUCCESS,FAILURE,DELAY` or `NEVER` for each recipient, `RET=HDRS` to get only the header back, and its own mark for the message in `ENVID`.",
        hi: "client बता सकता है कि उसे कौन-सी सूचनाएँ चाहिए: हर पाने वाले के लिए `NOTIFY=SUCCESS,FAILURE,DELAY` या `NEVER`, केवल header वापस पाने के लिए `RET=HDRS`, और message पर अपना निशान `ENVID` में।",
    },
    offer: |_| Some("DSN".to_owned()),
    mail: &[rule("RET", ret), rule("ENVID", envid)],
    rcpt: &[rule("NOTIFY", notify), rule("ORCPT", orcpt)],
    longer: 500,
};

/// `RET=FULL` or `RET=HDRS` (RFC 3461 §4.3).
pub(in super::super) fn ret(_: &Session, value: Option<&str>) -> Result<(), Answer> {
    let known =
        |value: &str| ["FULL", "HDRS"].iter().any(|known| value.eq_ignore_ascii_case(known));
    if value.is_some_and(known) { Ok(()) } else { Err(Answer::BadParameter) }
}

/// At most 100 octets of xtext (RFC 3461 §4.4).
fn envid(_: &Session, value: Option<&str>) -> Result<(), Answer> {
    let fits = |value: &str| value.len() <= 100 && xtext(value).is_some();
    if value.is_some_and(fits) { Ok(()) } else { Err(Answer::BadParameter) }
}

/// `NEVER`, or some of `SUCCESS`, `FAILURE` and `DELAY` (RFC 3461 §4.1).
pub(in super::super) fn notify(_: &Session, value: Option<&str>) -> Result<(), Answer> {
    let known = |word: &str| {
        ["SUCCESS", "FAILURE", "DELAY"].iter().any(|known| word.eq_ignore_ascii_case(known))
    };
    let right = value
        .is_some_and(|value| value.eq_ignore_ascii_case("NEVER") || value.split(',').all(known));
    if right { Ok(()) } else { Err(Answer::BadParameter) }
}

/// The type of an address, `;`, and the address as xtext (RFC 3461 §4.2).
pub(in super::super) fn orcpt(_: &Session, value: Option<&str>) -> Result<(), Answer> {
    let right = value.and_then(|value| value.split_once(';')).is_some_and(|(kind, address)| {
        let atom = !kind.is_empty() && kind.bytes().all(|octet| octet.is_ascii_graphic());
        atom && !address.is_empty() && address.len() <= 500 && xtext(address).is_some()
    });
    if right { Ok(()) } else { Err(Answer::BadParameter) }
}

/// What xtext stands for: `+2B` is a plus (RFC 3461 §4).
pub(in super::super) fn xtext(text: &str) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    let mut rest = text.as_bytes();
    loop {
        match *rest {
            [] => return Some(out),
            [
                b'+',
                high @ (b'0'..=b'9' | b'A'..=b'F'),
                low @ (b'0'..=b'9' | b'A'..=b'F'),
                ref after @ ..,
            ] => {
                out.push(digit(high) * 16 + digit(low));
                rest = after;
            }
            [octet @ b'!'..=b'~', ref after @ ..] if octet != b'+' && octet != b'=' => {
                out.push(octet);
                rest = after;
            }
            _ => return None,
        }
    }
}

/// Whether a server that does not look closely takes it for xtext: digits may be
/// small letters, and `=` stands for itself.
pub(in super::super) fn is_loose_xtext(text: &str) -> bool {
    let mut parts = text.split('+');
    let plain = |part: &str| part.bytes().all(|octet| octet.is_ascii_graphic());
    let coded = |part: &str| {
        let digits = part.get(..2).filter(|digits| digits.bytes().all(|o| o.is_ascii_hexdigit()));
        digits.is_some_and(|digits| digits != "00") && plain(part)
    };
    parts.next().is_some_and(plain) && parts.all(coded)
}

/// The value of a hexadecimal digit in capitals.
const fn digit(octet: u8) -> u8 {
    if octet < b'A' { octet - b'0' } else { octet - b'A' + 10 }
}

#[cfg(test)]
mod tests {
    use super::xtext;

    #[test]
    fn xtext_is_taken_apart() {
        assert_eq!(xtext("ok+2Bok").as_deref(), Some(&b"ok+ok"[..]));
        for wrong in ["a+zz", "a=b", "a b", "a+2", "a+2b"] {
            assert_eq!(xtext(wrong), None, "{wrong}");
        }
    }
}
