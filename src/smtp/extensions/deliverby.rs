//! `DELIVERBY`: the message loses its worth after some time.

use super::{Answer, Extension, Rfc, Session, rule};
use crate::text::Text;

pub(super) static EXTENSION: Extension = Extension {
    keyword: "DELIVERBY",
    rfc: Rfc { number: 2852, section: "" },
    summary: Text {
        en: "`BY=120;R` in `MAIL`: within 120 seconds, or return it (`R`); with `N` the sender is only told that it is late.",
        hi: "`MAIL` में `BY=120;R`: 120 seconds के अंदर पहुँचाइए, नहीं तो लौटा दीजिए (`R`); `N` हो तो भेजने वाले को केवल देर की सूचना मिलती है।",
    },
    offer: |_| Some("DELIVERBY".to_owned()),
    mail: &[rule("BY", check)],
    rcpt: &[],
    longer: 17,
};

/// Seconds of at most nine digits, `;`, `N` or `R`, and perhaps `T` (RFC 2852 §4).
/// To return what is late already makes no sense.
fn check(_: &Session, value: Option<&str>) -> Result<(), Answer> {
    let right = value.and_then(|value| value.split_once(';')).is_some_and(|(time, mode)| {
        let digits = time.strip_prefix(['-', '+']).unwrap_or(time);
        let seconds = digits.len() <= 9 && digits.parse::<u32>().is_ok();
        let mode = mode.to_ascii_uppercase();
        let positive = !time.starts_with('-') && digits.parse::<u32>().is_ok_and(|n| n > 0);
        match mode.strip_suffix('T').unwrap_or(&mode) {
            "N" => seconds,
            "R" => seconds && positive,
            _ => false,
        }
    });
    if right { Ok(()) } else { Err(Answer::BadParameter) }
}
