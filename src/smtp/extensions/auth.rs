//! `AUTH`: users can log in.

use super::{Answer, Extension, Rfc, Rule, Session};
use crate::smtp::Service;
use crate::text::Text;

pub(super) static EXTENSION: Extension = Extension {
    keyword: "AUTH",
    rfc: Rfc { number: 4954, section: "" },
    summary: Text {
        en: "The server takes logins, and lists the ways it knows. Careful servers show this line only under TLS.",
        hi: "server login लेता है, और बताता है कि किन-किन तरीकों से। सावधान server यह line TLS के बाद ही दिखाते हैं।",
    },
    offer: |session| is_offered(session).then(|| format!("AUTH {}", session.persona.mechanisms.join(" "))),
    mail: &[Rule { keyword: "AUTH", check }],
    rcpt: &[],
    longer: 500,
};

/// Whether anyone can log in now.
fn is_offered(session: &Session) -> bool {
    let setup = session.setup();
    setup.service == Service::Submission && (session.tls() || !setup.login_needs_tls)
}

/// `AUTH=<>` or a mailbox, which says on whose behalf a trusted server sends
/// (RFC 4954 §5).
fn check(_: &Session, value: Option<&str>) -> Result<(), Answer> {
    value.map(|_| ()).ok_or(Answer::BadParameter)
}
