//! Extensions that a server may offer after `EHLO`, one file each (RFC 5321 §2.2).

use super::{Answer, Parameter, Reply, Rfc, Session};
use crate::registry::Entry;
use crate::text::Text;

registry! {
    /// Every extension.
    pub static EXTENSIONS: Extension = EXTENSION in [
        size, eight_bit_mime, starttls, auth, enhanced_status_codes, pipelining, chunking, smtputf8,
    ];
}

/// An extension of SMTP.
#[derive(Debug)]
pub struct Extension {
    /// The word in the reply to `EHLO`.
    pub keyword: &'static str,
    /// Where it is defined.
    pub rfc: Rfc,
    /// What it is good for.
    pub summary: Text,
    /// The line after `EHLO`, if it is offered now.
    pub(super) offer: fn(&Session) -> Option<String>,
    /// Parameters that it adds to `MAIL`.
    pub(super) mail: &'static [Rule],
    /// Parameters that it adds to `RCPT`.
    pub(super) rcpt: &'static [Rule],
    /// By how many octets it lets a command line grow.
    pub(super) longer: usize,
}

/// A parameter, and what it may be set to.
#[derive(Debug)]
pub(super) struct Rule {
    pub(super) keyword: &'static str,
    pub(super) check: fn(&Session, Option<&str>) -> Result<(), Answer>,
}

/// What the server offers now, in its order.
pub(super) fn offered(session: &Session) -> impl Iterator<Item = (Entry<Extension>, String)> {
    session.persona.extensions.iter().filter_map(move |keyword| {
        let extension = EXTENSIONS.iter().find(|extension| extension.keyword == *keyword)?;
        Some((extension, (extension.offer)(session)?))
    })
}

/// Holds parameters to the rules that the extensions offered give by `rules`
/// (RFC 5321 §4.1.1.11). Without `EHLO` there are none.
pub(super) fn check(
    session: &Session,
    parameters: &[Parameter],
    rules: fn(&Extension) -> &'static [Rule],
) -> Result<(), Reply> {
    let extended = session.hello().is_some_and(|hello| hello.extended);
    for (at, parameter) in parameters.iter().enumerate() {
        let refuse = |answer| session.say_with(answer, &[("parameter", &parameter.keyword)]);
        let rule = offered(session)
            .filter(|_| extended)
            .find_map(|(extension, _)| {
                rules(extension.item).iter().find(|r| parameter.is(r.keyword))
            })
            .ok_or_else(|| refuse(Answer::UnknownParameter))?;
        if parameters.iter().take(at).any(|earlier| earlier.is(rule.keyword)) {
            return Err(refuse(Answer::BadParameter));
        }
        (rule.check)(session, parameter.value.as_deref()).map_err(refuse)?;
    }
    Ok(())
}

/// An extension that is only a word.
const fn word(
    keyword: &'static str,
    rfc: Rfc,
    summary: Text,
    offer: fn(&Session) -> Option<String>,
) -> Extension {
    Extension { keyword, rfc, summary, offer, mail: &[], rcpt: &[], longer: 0 }
}
