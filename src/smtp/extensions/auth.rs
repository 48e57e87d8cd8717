//! `AUTH`: users can log in.

use super::dsn::xtext;
use super::{Answer, Extension, Rfc, Session, rule};
use crate::text::Text;

pub(super) static EXTENSION: Extension = Extension {
    keyword: "AUTH",
    rfc: Rfc { number: 4954, section: "" },
    summary: Text {
        en: "The server takes logins, and lists the ways it knows. Careful servers show this line only under TLS.",
        hi: "server login लेता है, और बताता है कि किन-किन तरीकों से। सावधान server यह line TLS के बाद ही दिखाते हैं।",
    },
    offer: |session| {
        let names = session.mechanisms();
        (!names.is_empty()).then(|| format!("AUTH {}", names.join(" ")))
    },
    mail: &[rule("AUTH", check)],
    rcpt: &[],
    longer: 500,
};

/// `AUTH=<>` or a mailbox, which says on whose behalf a trusted server sends
/// (RFC 4954 §5).
fn check(_: &Session, value: Option<&str>) -> Result<(), Answer> {
    let known = |value: &str| value == "<>" || (!value.is_empty() && xtext(value).is_some());
    if value.is_some_and(known) { Ok(()) } else { Err(Answer::BadParameter) }
}
