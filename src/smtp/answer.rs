//! Everything that a server can have to say, and how it is usually said.
//!
//! A persona says some of it in other words and with other codes.

use std::borrow::Cow;

use super::{Enhanced, Verdict};

/// An occasion for a reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Answer {
    /// The server greets (RFC 5321 §3.1).
    Greeting,
    /// First line after `EHLO`.
    Ehlo,
    /// After `HELO`.
    Helo,
    /// After `NOOP`.
    Noop,
    /// After `RSET`.
    Reset,
    /// After `HELP`.
    Help,
    /// After `QUIT`.
    Bye,
    /// After `MAIL`.
    Sender,
    /// After `RCPT`.
    Recipient,
    /// After `DATA`: the message may come.
    GoAhead,
    /// The message is in the queue.
    Queued,
    /// After a part of the message (RFC 3030).
    Chunk,
    /// After `VRFY`: neither yes nor no (RFC 5321 §7.3).
    CannotVerify,
    /// After `VRFY`: there is such a mailbox.
    Verified,
    /// After `EXPN`: whom it stands for.
    Expanded,
    /// After `STARTTLS`: shake hands.
    StartTls,
    /// The server asks for the next part of a login.
    Challenge,
    /// The login worked.
    LoggedIn,
    /// The client spoke before the greeting.
    TooEarly,
    /// The client did not wait, and nothing that matters is done for it.
    Rejected,
    /// This is not SMTP at all.
    Forbidden,
    /// No such command.
    UnknownCommand,
    /// Not a line of text.
    NotALine,
    /// The line is too long.
    LineTooLong,
    /// The client went on without waiting for the answer.
    OutOfStep,
    /// Nothing came for too long.
    Idle,
    /// The client has made too many mistakes.
    OutOfPatience,
    /// Nothing may follow the word.
    NoArguments,
    /// The command is spelt differently.
    Misspelt,
    /// The client does not say what it is called.
    NoHello,
    /// What the client calls itself is neither a domain nor an address.
    BadHello,
    /// What the client calls itself has no dot in it.
    ShortHello,
    /// The client has introduced itself already.
    HelloAgain,
    /// The path of `MAIL` is not a path.
    BadReversePath,
    /// The path of `RCPT` is not a path.
    BadForwardPath,
    /// A bracket of the path has no partner.
    Unbalanced,
    /// The path is not in brackets.
    NoBrackets,
    /// The path is too long.
    PathTooLong,
    /// The path names no mailbox.
    EmptyPath,
    /// The path names a way through other servers (RFC 5321 §4.1.1.3).
    SourceRoute,
    /// What stands before the `@` is no local part.
    BadLocalPart,
    /// What stands after the `@` is no domain.
    BadDomain,
    /// The address has no domain.
    NoDomain,
    /// Something stands behind the path without a space.
    GluedPath,
    /// A parameter that nobody offered.
    UnknownParameter,
    /// A parameter that is set to nonsense, or twice.
    BadParameter,
    /// A parameter after `HELO`.
    ParametersNeedEhlo,
    /// A parameter that stands there twice.
    ParameterTwice,
    /// A parameter that lacks its value.
    NoValue,
    /// Letters beyond ASCII without the parameter `SMTPUTF8` (RFC 6531 §3.5).
    NotAscii,
    /// `EHLO` must come first.
    HelloFirst,
    /// `MAIL` must come first.
    SenderFirst,
    /// `RCPT` must come first.
    RecipientFirst,
    /// A message has already begun.
    NestedMail,
    /// `DATA` cannot end what `BDAT` began (RFC 3030 §2).
    MixedData,
    /// `BDAT` comes after one that went wrong.
    ChunkAfterFailure,
    /// `BDAT` brings no octets and is not the last.
    EmptyChunk,
    /// A bounce goes to one recipient.
    BounceToMany,
    /// The octets of `BDAT` are not counted in digits.
    BadChunk,
    /// `STARTTLS` must come first.
    TlsFirst,
    /// The connection is encrypted already.
    TlsAlready,
    /// `STARTTLS` is not offered, or not now.
    NoTls,
    /// A login must come first.
    LoginFirst,
    /// Someone has logged in already.
    LoginAlready,
    /// A login cannot come in the middle of a message.
    LoginTooLate,
    /// Nobody can log in here, or not yet.
    NoLogin,
    /// Logins are not what this server is there for.
    LoginNeverOffered,
    /// No way to log in is named.
    NoMechanism,
    /// A way to log in that is not offered.
    UnknownMechanism,
    /// A way to log in that would show the password to everyone on the way.
    NotEncrypted,
    /// The client broke off its login.
    LoginCancelled,
    /// The client's answer is not base64.
    NotBase64,
    /// The client's answer is empty.
    EmptyResponse,
    /// The client's answer makes no sense.
    MalformedResponse,
    /// The client answered before it was asked.
    UnaskedResponse,
    /// Name or password are wrong.
    BadCredentials,
    /// It is the everyday password, and that does not count here.
    AppPasswordRequired,
    /// Passwords do not count here, only tokens of OAuth.
    TokenRequired,
    /// The sender's domain does not exist.
    NoSenderDomain,
    /// The sender's domain cannot be looked up for now.
    SenderDomainFails,
    /// The sender's domain says that it takes no mail (RFC 7505).
    SenderTakesNoMail,
    /// The sender claims a mailbox here that does not exist.
    NoSuchSender,
    /// The sender is someone else than who has logged in.
    SenderNotYours,
    /// No such mailbox.
    NoSuchMailbox,
    /// The mailbox is full.
    MailboxFull,
    /// Come again later: who is unknown must show patience.
    Greylisted,
    /// The recipient is elsewhere, and nobody has logged in.
    RelayDenied,
    /// The local part names a way through other servers.
    RoutedAddress,
    /// Too many recipients for one message.
    TooManyRecipients,
    /// The size that is declared is too big.
    DeclaredTooBig,
    /// The message is too big.
    TooBig,
    /// A line of the message ends in a way that lines do not end.
    BareLineEnd,
    /// A line of the message is too long.
    TextLineTooLong,
    /// The message holds octets that no text has.
    NulInText,
    /// The message has been to too many servers: it runs in a circle.
    Loop,
    /// A field of the header that should hold addresses holds something else.
    BadHeaderAddress,
    /// The header of the message is too big.
    HeaderTooBig,
    /// A line of the header is no field.
    NotAField,
    /// `VRFY` wants an address with its domain.
    VerifyNeedsDomain,
    /// `VRFY`: there is no such mailbox.
    NobodyToVerify,
    /// `VRFY`: that is none of this server's mailboxes.
    VerifyElsewhere,
    /// `EXPN` is switched off.
    NoExpansion,
    /// `EXPN`: there is nobody of that name.
    NobodyToExpand,
    /// `HELP` knows nothing about that.
    NoSuchTopic,
    /// Something that SMTP does not show speaks against it.
    Decided(Verdict),
}

/// A reply before its placeholders are filled: `{host}`, `{client}`, `{hello}`,
/// `{id}`, `{time}`, `{date}`, `{stamp}` and what the occasion knows. Lines are parted by `\n`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Words {
    pub(super) code: u16,
    pub(super) enhanced: Option<Enhanced>,
    pub(super) text: &'static str,
    /// Whether the server hangs up after it.
    pub(super) closes: bool,
}

/// A reply with an enhanced code.
pub(super) const fn words(code: u16, enhanced: Enhanced, text: &'static str) -> Words {
    Words { code, enhanced: Some(enhanced), text, closes: false }
}

/// A reply without one.
pub(super) const fn bare(code: u16, text: &'static str) -> Words {
    Words { code, enhanced: None, text, closes: false }
}

impl Words {
    /// The same, and then the server hangs up.
    pub(super) const fn and_close(self) -> Self {
        Self { closes: true, ..self }
    }
}

impl Answer {
    /// The occasion of which this is a case: who has no words for the case uses
    /// those.
    pub(super) fn general(self, verb: &str) -> Option<Self> {
        match self {
            Self::Unbalanced
            | Self::NoBrackets
            | Self::PathTooLong
            | Self::EmptyPath
            | Self::SourceRoute
            | Self::BadLocalPart
            | Self::BadDomain
            | Self::NoDomain
            | Self::GluedPath => {
                Some(if verb == "RCPT" { Self::BadForwardPath } else { Self::BadReversePath })
            }
            Self::NoHello | Self::BadChunk | Self::NoMechanism | Self::NoArguments => {
                Some(Self::Misspelt)
            }
            Self::ShortHello => Some(Self::BadHello),
            Self::ChunkAfterFailure | Self::EmptyChunk => Some(Self::MixedData),
            Self::ParametersNeedEhlo => Some(Self::UnknownParameter),
            Self::NoValue | Self::ParameterTwice => Some(Self::BadParameter),
            Self::LoginNeverOffered => Some(Self::NoLogin),
            Self::EmptyResponse | Self::MalformedResponse | Self::TokenRequired => {
                Some(Self::BadCredentials)
            }
            Self::RoutedAddress | Self::VerifyElsewhere => Some(Self::RelayDenied),
            Self::NobodyToVerify | Self::NobodyToExpand => Some(Self::NoSuchMailbox),
            Self::DeclaredTooBig => Some(Self::TooBig),
            Self::LoginTooLate => Some(Self::NestedMail),
            _ => None,
        }
    }
}

/// Puts values in the place of names in braces; values are never searched.
pub(super) fn fill<'a>(text: &str, value: &dyn Fn(&str) -> Cow<'a, str>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, end) = after.split_once('}').unwrap_or((after, ""));
        out += before;
        out += &value(name);
        rest = end;
    }
    out + rest
}
