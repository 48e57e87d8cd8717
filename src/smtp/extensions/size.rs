//! `SIZE`: the server says how big a message may be, the client how big it is.

use super::{Answer, Extension, Rfc, Session, rule};
use crate::text::Text;

pub(super) static EXTENSION: Extension = Extension {
    keyword: "SIZE",
    rfc: Rfc { number: 1870, section: "" },
    summary: Text {
        en: "How many octets one message may have. The client can say its size in `MAIL`, and is refused before it sends anything.",
        hi: "एक message में ज़्यादा से ज़्यादा कितने octets हो सकते हैं। client `MAIL` में ही अपना size बता सकता है, ताकि बहुत बड़ा message भेजने से पहले ही मना हो जाए।",
    },
    offer: |session| Some(format!("SIZE {}", session.limits().size)),
    mail: &[rule("SIZE", check)],
    rcpt: &[],
    longer: 26,
};

/// Octets, of at most twenty digits (RFC 1870 §4).
pub(in super::super) fn check(session: &Session, value: Option<&str>) -> Result<(), Answer> {
    let digits = value.filter(|v| v.len() <= 20 && v.bytes().all(|b| b.is_ascii_digit()));
    let octets: u128 = digits.and_then(|digits| digits.parse().ok()).ok_or(Answer::BadParameter)?;
    if octets > u128::from(session.limits().size) { Err(Answer::DeclaredTooBig) } else { Ok(()) }
}
