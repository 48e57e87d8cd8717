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
    /// The DNS says none of this about the sender's domain.
    SenderDomain(&'static [Zone]),
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

/// What is looked at for each command, in this order.
#[derive(Clone, Copy, Debug)]
pub(super) struct Checks {
    pub(super) hello: &'static [Check],
    pub(super) starttls: &'static [Check],
    pub(super) auth: &'static [Check],
    pub(super) mail: &'static [Check],
    pub(super) rcpt: &'static [Check],
    pub(super) data: &'static [Check],
    pub(super) bdat: &'static [Check],
    pub(super) rset: &'static [Check],
    pub(super) noop: &'static [Check],
    pub(super) verify: &'static [Check],
    pub(super) help: &'static [Check],
    pub(super) quit: &'static [Check],
    /// For words that are no command.
    pub(super) unknown: &'static [Check],
    /// For the whole message.
    pub(super) end: &'static [End],
}

/// One thing to look at in a whole message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// Its octets.
    Size,
    /// The octets of its lines.
    Lines,
    /// Octets that no text has.
    Nul,
    /// The octets of its header.
    Header,
    /// The fields of its header are fewer than that.
    FewerFields(usize),
    /// The servers it has been to.
    Hops,
    /// Its header is made of fields (RFC 5322 §2.2).
    Fields,
    /// Whether its sender is who has logged in (RFC 6409 §6.1).
    SenderOwned,
}

impl Checks {
    /// An order that the RFCs suggest: may it come now, is it spelt right, is it
    /// allowed.
    pub(super) const STRICT: Self = {
        use Check::*;
        Self {
            hello: &[Syntax],
            starttls: &[Syntax, TlsOffered, NoTls],
            auth: &[Tls, Hello, LoginOffered, NoLogin, NoTransactionForLogin, Syntax],
            mail: &[Tls, Hello, Login, NoTransaction, Syntax, Parameters, Ascii],
            rcpt: &[
                Tls,
                Transaction,
                NotChunked,
                Syntax,
                Parameters,
                Ascii,
                RecipientLimit,
                Recipient,
            ],
            data: &[Tls, Syntax, Transaction, NotChunked, NotBinary, Recipients],
            bdat: &[Tls, Syntax, Transaction, Recipients],
            rset: &[Syntax],
            noop: &[],
            verify: &[Tls, Syntax],
            help: &[],
            quit: &[Syntax],
            unknown: &[],
            end: &[End::Size, End::Hops],
        }
    };
}

impl Check {
    /// Holds a command to it.
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
                let value = body.and_then(|body| body.value.as_deref()).unwrap_or_default();
                need(!value.eq_ignore_ascii_case("BINARYMIME"), Answer::MixedData)
            }
            Self::ExtendedParameters => {
                let some = parameters(read).is_some_and(|parameters| !parameters.is_empty());
                need(is_extended(session) || !some, Answer::ParametersNeedEhlo)
            }
            Self::Parameters => match parameters(read) {
                Some(parameters) => extensions::check(session, parameters, verb.word),
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
            Self::SenderDomain(faults) => {
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

/// The sender that `MAIL` names now, or has named.
fn sender<'a>(session: &'a Session, read: &'a Read) -> Option<&'a Mailbox> {
    match read {
        Ok(Request::Mail { reverse_path, .. }) => reverse_path.mailbox(),
        _ => session.reverse_path().and_then(ReversePath::mailbox),
    }
}
