//! `8BITMIME`: the message may hold octets beyond ASCII.

use super::{Answer, Extension, Rfc, Session, rule};
use crate::text::Text;

pub(super) static EXTENSION: Extension = Extension {
    keyword: "8BITMIME",
    rfc: Rfc { number: 6152, section: "" },
    summary: Text {
        en: "The text of a message may hold any letters, such as Devanagari, without being packed into ASCII first. The client says so with `BODY=8BITMIME` in `MAIL`.",
        hi: "message के अंदर देवनागरी जैसे अक्षर सीधे भेजे जा सकते हैं, उन्हें पहले ASCII में बाँधना नहीं पड़ता। client यह `MAIL` में `BODY=8BITMIME` लिखकर बताता है।",
    },
    offer: |_| Some("8BITMIME".to_owned()),
    mail: &[rule("BODY", check)],
    rcpt: &[],
    longer: 17,
};

/// How the text is packed: `BINARYMIME` only where that is on offer (RFC 3030 §3).
fn check(session: &Session, value: Option<&str>) -> Result<(), Answer> {
    let value = value.ok_or(Answer::BadParameter)?.to_ascii_uppercase();
    match value.as_str() {
        "7BIT" | "8BITMIME" => Ok(()),
        "BINARYMIME" if session.offers("BINARYMIME") => Ok(()),
        _ => Err(Answer::BadParameter),
    }
}
