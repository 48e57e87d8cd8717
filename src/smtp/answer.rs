//! Everything that a server can have to say, and how it is usually said.
//!
//! A persona says some of it in other words and with other codes.

use std::borrow::Cow;

use super::Enhanced;

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
    /// The header of the message is too big.
    HeaderTooBig,
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
}

/// A reply before its placeholders are filled: `{host}`, `{client}`, `{hello}`,
/// `{id}`, `{time}` and what the occasion knows. Lines are parted by `\n`.
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
    /// The codes that the RFCs give, and plain words.
    #[expect(clippy::too_many_lines, reason = "it is a table")]
    pub(super) const fn usual(self) -> Words {
        match self {
            Self::Greeting => bare(220, "{host} ESMTP"),
            Self::Ehlo => bare(250, "{host} greets {hello}"),
            Self::Helo => bare(250, "{host}"),
            Self::Noop | Self::Reset => words(250, Enhanced(2, 0, 0), "OK"),
            Self::Help => words(214, Enhanced(2, 0, 0), "Commands: {commands}"),
            Self::Bye => words(221, Enhanced(2, 0, 0), "{host} closes the connection").and_close(),
            Self::Sender => words(250, Enhanced(2, 1, 0), "Sender OK"),
            Self::Recipient => words(250, Enhanced(2, 1, 5), "Recipient OK"),
            Self::GoAhead => bare(354, "Send the message; end it with a line that is only a dot"),
            Self::Queued => words(250, Enhanced(2, 0, 0), "OK, queued as {queue_id}"),
            Self::Chunk => words(250, Enhanced(2, 0, 0), "{octets} octets received"),
            Self::CannotVerify => {
                words(252, Enhanced(2, 0, 0), "Cannot verify; send the message and see")
            }
            Self::Verified | Self::Expanded => words(250, Enhanced(2, 1, 5), "<{address}>"),
            Self::StartTls => words(220, Enhanced(2, 0, 0), "Ready to start TLS"),
            Self::Challenge => bare(334, ""),
            Self::LoggedIn => words(235, Enhanced(2, 7, 0), "Authentication successful"),
            Self::TooEarly => words(554, Enhanced(5, 5, 0), "Wait for the greeting").and_close(),
            Self::Forbidden => words(421, Enhanced(4, 7, 0), "This is an SMTP server").and_close(),
            Self::UnknownCommand => words(500, Enhanced(5, 5, 1), "Unknown command"),
            Self::NotALine => words(500, Enhanced(5, 5, 2), "Not a line of text"),
            Self::LineTooLong => words(500, Enhanced(5, 5, 2), "Line too long"),
            Self::OutOfStep => words(503, Enhanced(5, 5, 0), "Wait for the answer"),
            Self::Idle => words(421, Enhanced(4, 4, 2), "Nothing came for too long").and_close(),
            Self::NoArguments | Self::Misspelt | Self::NoHello => {
                words(501, Enhanced(5, 5, 4), "Syntax: {syntax}")
            }
            Self::BadHello => {
                words(501, Enhanced(5, 5, 4), "Not a domain and not an address in brackets")
            }
            Self::ShortHello => words(504, Enhanced(5, 5, 2), "A full domain name is needed"),
            Self::HelloAgain => words(503, Enhanced(5, 5, 1), "You have said so already"),
            Self::BadReversePath => words(501, Enhanced(5, 1, 7), "Not a sender address"),
            Self::BadForwardPath => words(501, Enhanced(5, 1, 3), "Not a recipient address"),
            Self::Unbalanced
            | Self::NoBrackets
            | Self::PathTooLong
            | Self::EmptyPath
            | Self::SourceRoute
            | Self::BadLocalPart
            | Self::BadDomain
            | Self::GluedPath => words(501, Enhanced(5, 1, 3), "Not an address"),
            Self::NoDomain => words(501, Enhanced(5, 1, 3), "The address has no domain"),
            Self::UnknownParameter => {
                words(555, Enhanced(5, 5, 4), "Parameter not known: {parameter}")
            }
            Self::BadParameter => words(501, Enhanced(5, 5, 4), "Wrong value: {parameter}"),
            Self::ParametersNeedEhlo => {
                words(555, Enhanced(5, 5, 4), "Parameters need EHLO: {parameter}")
            }
            Self::NoValue => words(501, Enhanced(5, 5, 4), "Value needed: {parameter}"),
            Self::NotAscii => words(553, Enhanced(5, 6, 7), "Address needs SMTPUTF8"),
            Self::HelloFirst => words(503, Enhanced(5, 5, 1), "Send EHLO first"),
            Self::SenderFirst => words(503, Enhanced(5, 5, 1), "Send MAIL first"),
            Self::RecipientFirst => words(503, Enhanced(5, 5, 1), "Send RCPT first"),
            Self::NestedMail => words(503, Enhanced(5, 5, 1), "A message has already begun"),
            Self::MixedData => words(503, Enhanced(5, 5, 1), "Go on with BDAT, or send RSET"),
            Self::BounceToMany => words(550, Enhanced(5, 5, 3), "A bounce has one recipient"),
            Self::BadChunk => words(501, Enhanced(5, 5, 4), "Syntax: {syntax}"),
            Self::TlsFirst => words(530, Enhanced(5, 7, 0), "Must issue a STARTTLS command first"),
            Self::TlsAlready => words(503, Enhanced(5, 5, 1), "TLS is already on"),
            Self::NoTls => words(502, Enhanced(5, 5, 1), "TLS is not offered"),
            Self::LoginFirst => words(530, Enhanced(5, 7, 0), "Authentication required"),
            Self::LoginAlready => words(503, Enhanced(5, 5, 1), "Already authenticated"),
            Self::LoginTooLate => words(503, Enhanced(5, 5, 1), "Not during a mail transaction"),
            Self::NoLogin | Self::LoginNeverOffered => {
                words(503, Enhanced(5, 5, 1), "Authentication is not offered")
            }
            Self::NoMechanism => words(501, Enhanced(5, 5, 4), "Syntax: {syntax}"),
            Self::UnknownMechanism => words(504, Enhanced(5, 5, 4), "Mechanism not offered"),
            Self::NotEncrypted => words(538, Enhanced(5, 7, 11), "This login needs TLS"),
            Self::LoginCancelled => words(501, Enhanced(5, 7, 0), "Authentication cancelled"),
            Self::NotBase64 => words(501, Enhanced(5, 5, 2), "Not base64"),
            Self::UnaskedResponse => words(501, Enhanced(5, 7, 0), "The server speaks first"),
            Self::EmptyResponse | Self::MalformedResponse | Self::BadCredentials => {
                words(535, Enhanced(5, 7, 8), "User name or password is wrong")
            }
            Self::AppPasswordRequired => {
                words(534, Enhanced(5, 7, 9), "An app password is required")
            }
            Self::NoSenderDomain => words(550, Enhanced(5, 1, 8), "<{address}>: no such domain"),
            Self::SenderDomainFails => {
                words(451, Enhanced(4, 1, 8), "<{address}>: domain cannot be looked up")
            }
            Self::SenderTakesNoMail => {
                words(550, Enhanced(5, 7, 27), "<{address}>: the domain takes no mail")
            }
            Self::NoSuchSender => words(550, Enhanced(5, 1, 8), "<{address}>: no such sender"),
            Self::SenderNotYours => {
                words(553, Enhanced(5, 7, 1), "<{address}>: not an address of {user}")
            }
            Self::NoSuchMailbox => words(550, Enhanced(5, 1, 1), "<{address}>: no such mailbox"),
            Self::MailboxFull => words(452, Enhanced(4, 2, 2), "<{address}>: mailbox full"),
            Self::Greylisted => words(450, Enhanced(4, 7, 1), "<{address}>: try again later"),
            Self::RelayDenied | Self::RoutedAddress => {
                words(550, Enhanced(5, 7, 1), "<{address}>: relaying denied")
            }
            Self::TooManyRecipients => words(452, Enhanced(4, 5, 3), "Too many recipients"),
            Self::DeclaredTooBig | Self::TooBig => words(552, Enhanced(5, 3, 4), "Message too big"),
            Self::BareLineEnd => {
                words(550, Enhanced(5, 6, 0), "Lines end with CR LF and nothing else")
            }
            Self::TextLineTooLong => words(500, Enhanced(5, 5, 2), "Line too long"),
            Self::NulInText => words(554, Enhanced(5, 6, 1), "NUL in the text"),
            Self::Loop => words(554, Enhanced(5, 4, 6), "Too many hops"),
            Self::HeaderTooBig => words(552, Enhanced(5, 3, 4), "Header too big"),
            Self::VerifyNeedsDomain => words(501, Enhanced(5, 1, 3), "The address has no domain"),
            Self::NobodyToVerify | Self::NobodyToExpand => {
                words(550, Enhanced(5, 1, 1), "<{address}>: no such mailbox")
            }
            Self::VerifyElsewhere => {
                words(551, Enhanced(5, 7, 1), "<{address}>: not a mailbox of this server")
            }
            Self::NoExpansion => words(502, Enhanced(5, 5, 1), "EXPN is switched off"),
            Self::NoSuchTopic => words(504, Enhanced(5, 5, 4), "No help on that"),
        }
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
            Self::ParametersNeedEhlo => Some(Self::UnknownParameter),
            Self::NoValue => Some(Self::BadParameter),
            Self::LoginNeverOffered => Some(Self::NoLogin),
            Self::EmptyResponse | Self::MalformedResponse => Some(Self::BadCredentials),
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
