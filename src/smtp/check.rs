//! What a server looks at before it does as told. Every persona has its own
//! order: a line with two things wrong with it tells servers apart.

use super::grammar::Parameter;
use super::said::Said;
use super::verbs::{Read, Request, Verb};
use super::{
    Answer, ForwardPath, Mailbox, ReversePath, Service, Session, Zone, extensions, policy,
};

/// One thing to look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Check {
    /// The line is spelt as it should be.
    Syntax,
    /// `FROM:` or `TO:` stands where it should; where it does not, the command is
    /// another one.
    Keyword,
    /// The line is spelt as it should be; where it is not, it is an unknown command.
    Known,
    /// TLS is on, where it must be (RFC 3207 §4).
    Tls,
    /// TLS is not on.
    NoTls,
    /// TLS did not come with the connection.
    NoImplicitTls,
    /// `STARTTLS` has not come before.
    NoSecondTls,
    /// `STARTTLS` is on offer.
    TlsOffered,
    /// The client has introduced itself.
    Hello,
    /// It has done so with `EHLO`.
    Extended,
    /// It has not done so yet.
    NoHello,
    /// Someone has logged in, where that is a must (RFC 6409 §4.3).
    Login,
    /// Nobody has logged in.
    NoLogin,
    /// Logins are on offer.
    LoginOffered,
    /// Logins are what this server is there for.
    LoginAtAll,
    /// TLS is on, where it must be: for `HELO`, since `STARTTLS` needs `EHLO`.
    TlsForHelo,
    /// No message has begun: for `MAIL`.
    NoTransaction,
    /// No message has begun: for `AUTH` (RFC 4954 §4).
    NoTransactionForLogin,
    /// A message has begun.
    Transaction,
    /// It has a recipient.
    Recipients,
    /// It does not come by `BDAT`.
    NotChunked,
    /// It may come by `DATA` (RFC 3030 §3).
    NotBinary,
    /// The parameters are known, and set to what they may be set to.
    Parameters,
    /// Parameters come only after `EHLO`.
    ExtendedParameters,
    /// Letters beyond ASCII come with `SMTPUTF8`.
    Ascii,
    /// The address has a domain.
    Domain,
    /// The domain of the address has a dot, or is an address in brackets.
    FullDomain,
    /// The recipient is here, or someone has logged in.
    Relay,
    /// The sender has a domain: looked at when the recipient is named.
    SenderHasDomain,
    /// The DNS says none of this about the sender's domain.
    SenderDomain(&'static [Zone]),
    /// The same, for those who have not logged in.
    StrangersDomain(&'static [Zone]),
    /// The sender exists, if it claims to be here.
    SenderMailbox,
    /// There is room for one more recipient.
    RecipientLimit,
    /// The local part names no way through other servers.
    Route,
    /// The recipient is taken.
    Recipient,
    /// A bounce has one recipient.
    OneRecipientPerBounce,
}

impl Check {
    /// Holds a command to it.
    #[expect(clippy::too_many_lines, reason = "it is a table")]
    pub(super) fn hold(self, session: &Session, verb: &Verb, read: &Read) -> Result<(), Said> {
        let state = &session.state;
        let transaction = state.transaction.as_ref();
        let need = |fulfilled: bool, answer: Answer| {
            if fulfilled { Ok(()) } else { Err(Said::from(answer)) }
        };
        match self {
            Self::Syntax => match read {
                Ok(_) => Ok(()),
                Err(fault) => Err(verb.fault(*fault)),
            },
            Self::Keyword => keyword(verb, read),
            Self::Known => known(session, verb, read),
            Self::Tls => need(state.tls || !session.setup.tls_required, Answer::TlsFirst),
            Self::NoTls => need(!state.tls, Answer::TlsAlready),
            Self::NoImplicitTls => need(!session.implicit_tls, Answer::NoTls),
            Self::NoSecondTls => need(!state.tls || session.implicit_tls, Answer::TlsAlready),
            Self::TlsOffered => need(state.tls || session.offers("STARTTLS"), Answer::NoTls),
            Self::Hello => need(state.hello.is_some(), Answer::HelloFirst),
            Self::Extended => need(is_extended(session), Answer::NoTls),
            Self::NoHello => need(state.hello.is_none(), Answer::HelloAgain),
            Self::Login => {
                need(state.identity.is_some() || !session.setup.login_required, Answer::LoginFirst)
            }
            Self::NoLogin => need(state.identity.is_none(), Answer::LoginAlready),
            Self::LoginOffered => {
                need(!session.mechanisms().is_empty() || state.identity.is_some(), Answer::NoLogin)
            }
            Self::NoTransaction => need(transaction.is_none(), Answer::NestedMail),
            Self::NoTransactionForLogin => need(transaction.is_none(), Answer::LoginTooLate),
            Self::Transaction => need(transaction.is_some(), Answer::SenderFirst),
            Self::Recipients => need(
                transaction.is_none_or(|transaction| !transaction.forward_paths.is_empty()),
                Answer::RecipientFirst,
            ),
            Self::NotChunked => {
                need(transaction.is_none_or(|transaction| !transaction.chunked), Answer::MixedData)
            }
            Self::LoginAtAll => {
                need(session.setup.service == Service::Submission, Answer::LoginNeverOffered)
            }
            Self::TlsForHelo => need(
                verb.word != "HELO" || state.tls || !session.setup.tls_required,
                Answer::TlsFirst,
            ),
            Self::NotBinary => {
                let body = transaction.and_then(|transaction| transaction.parameter("BODY"));
                let value = body.and_then(super::Parameter::value).unwrap_or_default();
                need(!value.eq_ignore_ascii_case("BINARYMIME"), Answer::MixedData)
            }
            Self::ExtendedParameters => {
                let some = parameters(read).is_some_and(|parameters| !parameters.is_empty());
                need(is_extended(session) || !some, Answer::ParametersNeedEhlo)
            }
            Self::Parameters => match parameters(read) {
                Some(parameters) => {
                    extensions::check(session, parameters, verb.word)?;
                    let held = verb.word == "MAIL"
                        && session.persona.rules.size_sticks
                        && state.declared_too_big
                        && !parameters.iter().any(|parameter| parameter.is("SIZE"));
                    need(!held, Answer::DeclaredTooBig)
                }
                None => Ok(()),
            },
            Self::Ascii => {
                let own = parameters(read).into_iter().flatten().any(|p| p.is("SMTPUTF8"));
                let utf8 = own || transaction.is_some_and(|t| t.parameter("SMTPUTF8").is_some());
                need(utf8 || mailbox(read).is_none_or(Mailbox::is_ascii), Answer::NotAscii)
            }
            Self::Domain => {
                let has = |mailbox: &Mailbox| mailbox.domain != super::Domain::Missing;
                need(mailbox(read).is_none_or(has), Answer::NoDomain)
            }
            Self::FullDomain => {
                let full = |mailbox: &Mailbox| match &mailbox.domain {
                    super::Domain::Name(name) => name.contains('.'),
                    super::Domain::Literal(_) => true,
                    super::Domain::Missing => false,
                };
                need(mailbox(read).is_none_or(full), Answer::NoDomain)
            }
            Self::Relay => match read {
                Ok(Request::Rcpt { forward_path, .. }) => policy::relay(session, forward_path),
                _ => Ok(()),
            },
            Self::SenderHasDomain => {
                let short = |sender: &Mailbox| match &sender.domain {
                    super::Domain::Name(name) => name.eq_ignore_ascii_case("localhost"),
                    super::Domain::Literal(_) => false,
                    super::Domain::Missing => true,
                };
                need(
                    session.identity().is_some() || !sender(session, read).is_some_and(short),
                    Answer::NoDomain,
                )
            }
            Self::SenderDomain(_) | Self::SenderMailbox if to_postmaster(session, read) => Ok(()),
            Self::StrangersDomain(_) if state.identity.is_some() => Ok(()),
            Self::SenderDomain(faults) | Self::StrangersDomain(faults) => {
                policy::sender_domain(session, sender(session, read), faults)
            }
            Self::Route => match read {
                Ok(Request::Rcpt { forward_path, .. }) => policy::route(session, forward_path),
                _ => Ok(()),
            },
            Self::SenderMailbox => policy::sender_mailbox(session, sender(session, read)),
            Self::RecipientLimit => {
                let most = session.limits().recipients;
                let count = |t: &super::Transaction| {
                    let refused = session.persona.rules.mailboxes.refused_count;
                    t.forward_paths.len() + if refused { t.refused } else { 0 }
                };
                need(transaction.is_none_or(|t| count(t) < most), Answer::TooManyRecipients)
            }
            Self::Recipient => match read {
                Ok(Request::Rcpt { forward_path, .. }) => policy::recipient(session, forward_path),
                _ => Ok(()),
            },
            Self::OneRecipientPerBounce => {
                let many = |t: &super::Transaction| {
                    t.reverse_path == ReversePath::Null && t.forward_paths.len() > 1
                };
                need(!transaction.is_some_and(many), Answer::BounceToMany)
            }
        }
    }
}

fn keyword(verb: &Verb, read: &Read) -> Result<(), Said> {
    match read {
        Err(fault) if fault.answer == Answer::Misspelt => Err(verb.fault(*fault)),
        _ => Ok(()),
    }
}

fn known(session: &Session, verb: &Verb, read: &Read) -> Result<(), Said> {
    let Err(fault) = read else { return Ok(()) };
    super::verbs::may_be_unknown(session)?;
    Err(verb.fault(*fault))
}

/// Whether extensions may be used.
fn is_extended(session: &Session) -> bool {
    (session.persona.rules.extended_for_good && session.extended)
        || session.state.hello.as_ref().is_some_and(|hello| hello.extended)
}

fn parameters(read: &Read) -> Option<&[Parameter]> {
    match read {
        Ok(Request::Mail { parameters, .. } | Request::Rcpt { parameters, .. }) => Some(parameters),
        _ => None,
    }
}

fn mailbox(read: &Read) -> Option<&Mailbox> {
    match read {
        Ok(Request::Mail { reverse_path, .. }) => reverse_path.mailbox(),
        Ok(Request::Rcpt { forward_path: ForwardPath::Mailbox(mailbox), .. }) => Some(mailbox),
        _ => None,
    }
}

/// Whether a recipient is named who hears from everyone.
fn to_postmaster(session: &Session, read: &Read) -> bool {
    let Ok(Request::Rcpt { forward_path, .. }) = read else { return false };
    let ours = |mailbox: &Mailbox| {
        policy::is_ours(session, mailbox)
            && mailbox.local_part.as_meant().eq_ignore_ascii_case("postmaster")
    };
    session.persona.rules.mailboxes.postmaster_hears_all && forward_path.mailbox().is_none_or(ours)
}

/// The sender that `MAIL` names now, or has named.
fn sender<'a>(session: &'a Session, read: &'a Read) -> Option<&'a Mailbox> {
    match read {
        Ok(Request::Mail { reverse_path, .. }) => reverse_path.mailbox(),
        _ => session.reverse_path().and_then(ReversePath::mailbox),
    }
}
