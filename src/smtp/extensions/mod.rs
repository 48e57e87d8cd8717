//! Extensions that a server may offer after `EHLO`, one file each (RFC 5321 §2.2).

use super::said::Said;
use super::{Answer, Parameter, Rfc, Session};
use crate::registry::Entry;
use crate::text::Text;

registry! {
    /// Every extension.
    pub static EXTENSIONS: Extension = EXTENSION in [
        size, eight_bit_mime, starttls, auth, enhanced_status_codes, pipelining, chunking, smtputf8,
        binarymime, dsn, requiretls, limits, deliverby, futurerelease, mt_priority,
    ];
}

pub(super) use dsn::{is_loose_xtext, notify, ret, xtext};
pub(super) use size::check as size;

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

impl Extension {
    /// The parameters that it adds to `MAIL` and `RCPT`.
    pub fn parameters(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.mail.iter().chain(self.rcpt).map(|rule| rule.keyword)
    }
}

/// A parameter, and what it may be set to.
#[derive(Debug)]
pub(super) struct Rule {
    keyword: &'static str,
    check: fn(&Session, Option<&str>) -> Result<(), Answer>,
    /// Another parameter that cannot stand beside it.
    not_with: Option<&'static str>,
}

/// A parameter, and what it may be set to.
const fn rule(
    keyword: &'static str,
    check: fn(&Session, Option<&str>) -> Result<(), Answer>,
) -> Rule {
    Rule { keyword, check, not_with: None }
}

/// A line of a persona's reply to `EHLO`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Offer {
    pub(super) keyword: &'static str,
    /// What it looks like, if not as the extension has it.
    line: Option<&'static str>,
    /// When the persona offers it, beside the extension's own reasons.
    when: fn(&Session) -> bool,
}

impl Offer {
    /// Whether it is worded by the persona.
    #[cfg(test)]
    pub(super) const fn has_own_line(&self) -> bool {
        self.line.is_some()
    }
}

/// An extension, as it comes.
pub(super) const fn of(keyword: &'static str) -> Offer {
    Offer { keyword, line: None, when: |_| true }
}

/// An extension, but not always.
pub(super) const fn when(keyword: &'static str, when: fn(&Session) -> bool) -> Offer {
    Offer { keyword, line: None, when }
}

/// A line that is no extension of ours, or looks other than usual.
pub(super) const fn line(
    keyword: &'static str,
    line: &'static str,
    when: fn(&Session) -> bool,
) -> Offer {
    Offer { keyword, line: Some(line), when }
}

/// The lines of the reply to `EHLO` as it would be now.
pub(super) fn lines(session: &Session) -> impl Iterator<Item = String> {
    let on_offer = session.persona.extensions.iter().filter(|offer| is_on(session, offer));
    on_offer.filter_map(|offer| match offer.line {
        Some(line) => Some(line.to_owned()),
        None => (known(offer.keyword)?.offer)(session),
    })
}

/// Whether the server would list this extension now.
pub(super) fn is_offered(session: &Session, keyword: &str) -> bool {
    let mut offers = session.persona.extensions.iter().filter(|offer| offer.keyword == keyword);
    offers.any(|offer| is_on(session, offer))
        && known(keyword).is_some_and(|extension| (extension.offer)(session).is_some())
}

/// By how many octets the extensions on offer let a command line grow.
pub(super) fn longer(session: &Session) -> usize {
    let offered = EXTENSIONS.iter().filter(|extension| is_offered(session, extension.keyword));
    offered.map(|extension| extension.longer).sum()
}

fn is_on(session: &Session, offer: &Offer) -> bool {
    // Who is told to go away is told in detail.
    if session.rejecting && offer.keyword != "ENHANCEDSTATUSCODES" {
        return false;
    }
    (offer.when)(session) && !session.setup().is_off(offer.keyword)
}

fn known(keyword: &str) -> Option<Entry<Extension>> {
    EXTENSIONS.iter().find(|extension| extension.keyword == keyword)
}

/// Holds the parameters of `verb` to the persona's own rules, and to those that
/// the extensions on offer give (RFC 5321 §4.1.1.11). Without `EHLO` there are none.
pub(super) fn check(
    session: &Session,
    parameters: &[Parameter],
    verb: &'static str,
) -> Result<(), Said> {
    let rules = &session.persona.rules;
    let extended = session.hello().is_some_and(|hello| hello.extended);
    let mut too_big: Result<(), Said> = Ok(());
    for (at, parameter) in parameters.iter().enumerate() {
        let refuse = |answer, at| {
            let said = Said::with(answer, "parameter", parameter.keyword());
            Err(Said { at: Some(at), ..said })
        };
        let own =
            rules.own_parameters.iter().find(|own| own.verb == verb && parameter.is(own.keyword));
        let of_extension = || {
            let extensions = EXTENSIONS.iter().filter(|_| extended || rules.parameters.after_helo);
            let mut known = extensions.filter_map(|extension| {
                let rules = if verb == "MAIL" { extension.mail } else { extension.rcpt };
                Some((extension, rules.iter().find(|rule| parameter.is(rule.keyword))?))
            });
            let rule = known.find(|(extension, _)| session.offers(extension.keyword));
            rule.map(|(_, rule)| (rule.check, rule.not_with))
        };
        let Some((check, not_with)) = own.map(|own| (own.check, None)).or_else(of_extension) else {
            if rules.parameters.unknown {
                continue;
            }
            return refuse(Answer::UnknownParameter, parameter.at);
        };
        let twice = parameters.iter().take(at).any(|earlier| earlier.is(parameter.keyword()));
        if twice && !(rules.parameters.twice)(&parameter.keyword().to_ascii_uppercase()) {
            return refuse(Answer::ParameterTwice, parameter.at);
        }
        let beside = |other| parameters.iter().any(|parameter| parameter.is(other));
        if not_with.is_some_and(beside) {
            return refuse(Answer::BadParameter, parameter.at);
        }
        match check(session, parameter.value()) {
            Ok(()) => {}
            Err(Answer::DeclaredTooBig) if rules.parameters.size_last => {
                too_big = refuse(Answer::DeclaredTooBig, parameter.value_at());
            }
            Err(answer) => return refuse(answer, parameter.value_at()),
        }
    }
    too_big
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
