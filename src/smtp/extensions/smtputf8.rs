//! `SMTPUTF8`: addresses may be in any script.

use super::{Answer, Extension, Rfc, rule};
use crate::text::Text;

pub(super) static EXTENSION: Extension = Extension {
    keyword: "SMTPUTF8",
    rfc: Rfc { number: 6531, section: "" },
    summary: Text {
        en: "Addresses may be in any script, such as `संपर्क@डाटामेल.भारत`. The client says so with the parameter `SMTPUTF8` in `MAIL`.",
        hi: "mail पते किसी भी लिपि में हो सकते हैं, जैसे `संपर्क@डाटामेल.भारत`। client यह `MAIL` में `SMTPUTF8` लिखकर बताता है।",
    },
    offer: |_| Some("SMTPUTF8".to_owned()),
    mail: &[rule(
        "SMTPUTF8",
        |_, value| if value.is_none() { Ok(()) } else { Err(Answer::BadParameter) },
    )],
    rcpt: &[],
    longer: 10,
};
