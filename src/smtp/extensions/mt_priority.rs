//! `MT-PRIORITY`: some messages are more urgent than others.

use super::{Answer, Extension, Rfc, Session, rule};
use crate::text::Text;

pub(super) static EXTENSION: Extension = Extension {
    keyword: "MT-PRIORITY",
    rfc: Rfc { number: 6710, section: "" },
    summary: Text {
        en: "`MT-PRIORITY=6` in `MAIL` moves a message ahead in the queue: from -9 (can wait) to 9 (at once). Servers listen to it only for those they trust.",
        hi: "`MAIL` में `MT-PRIORITY=6` message को queue में आगे बढ़ाता है: -9 (रुक सकता है) से 9 (तुरंत) तक। server इसे उन्हीं का मानते हैं जिन पर भरोसा हो।",
    },
    offer: |_| Some("MT-PRIORITY".to_owned()),
    mail: &[rule("MT-PRIORITY", check)],
    rcpt: &[],
    longer: 15,
};

/// A number from -9 to 9 (RFC 6710 §4).
fn check(_: &Session, value: Option<&str>) -> Result<(), Answer> {
    let digit = value.map(|value| value.strip_prefix('-').unwrap_or(value).as_bytes());
    let right = digit.is_some_and(|digit| matches!(digit, [b'0'..=b'9'])) && value != Some("-0");
    if right { Ok(()) } else { Err(Answer::BadParameter) }
}
