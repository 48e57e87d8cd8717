//! Everything that a server can have to say, and how it is usually said.
//!
//! A persona says some of it in other words and with other codes.

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
    /// After `EXPN`, which is switched off.
    NoExpansion,
    /// After `STARTTLS`: shake hands.
    StartTls,
    /// The login worked.
    LoggedIn,
    /// No such command.
    UnknownCommand,
    /// Not a line of text.
    NotALine,
    /// The line is too long.
    LineTooLong,
    /// The command is spelt differently.
    Misspelt,
    /// What the client calls itself is neither a domain nor an address.
    BadHello,
    /// The path of `MAIL` is not a path.
    BadReversePath,
    /// The path of `RCPT` is not a path.
    BadForwardPath,
    /// A parameter that nobody offered.
    UnknownParameter,
    /// A parameter that is set to nonsense, or twice.
    BadParameter,
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
    /// `STARTTLS` must come first.
    TlsFirst,
    /// The connection is encrypted already.
    TlsAlready,
    /// A login must come first.
    LoginFirst,
    /// Someone has logged in already.
    LoginAlready,
    /// A login cannot come in the middle of a message.
    LoginTooLate,
    /// Nobody can log in here, or not yet.
    NoLogin,
    /// A way to log in that is not offered.
    UnknownMechanism,
    /// The client broke off its login.
    LoginCancelled,
    /// The client's answer is not base64.
    NotBase64,
    /// Name or password are wrong.
    BadCredentials,
    /// It is the everyday password, and that does not count here.
    AppPasswordRequired,
    /// No such mailbox.
    NoSuchMailbox,
    /// The recipient is elsewhere, and nobody has logged in.
    RelayDenied,
    /// Too many recipients for one message.
    TooManyRecipients,
    /// The message is too big.
    TooBig,
}

/// A reply before its placeholders are filled: `{host}`, `{client}`, `{hello}`,
/// `{id}`, `{time}` and what the occasion knows. Lines are parted by `\n`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Words {
    pub(super) code: u16,
    pub(super) enhanced: Option<Enhanced>,
    pub(super) text: &'static str,
}

/// A reply with an enhanced code.
pub(super) const fn words(code: u16, enhanced: Enhanced, text: &'static str) -> Words {
    Words { code, enhanced: Some(enhanced), text }
}

/// A reply without one.
pub(super) const fn bare(code: u16, text: &'static str) -> Words {
    Words { code, enhanced: None, text }
}

impl Answer {
    /// The codes that the RFCs give, and plain words.
    pub(super) const fn usual(self) -> Words {
        match self {
            Self::Greeting => bare(220, "{host} ESMTP"),
            Self::Ehlo => bare(250, "{host} greets {hello}"),
            Self::Helo => bare(250, "{host}"),
            Self::Noop | Self::Reset => words(250, Enhanced(2, 0, 0), "OK"),
            Self::Help => words(214, Enhanced(2, 0, 0), "Commands: {commands}"),
            Self::Bye => words(221, Enhanced(2, 0, 0), "{host} closes the connection"),
            Self::Sender => words(250, Enhanced(2, 1, 0), "Sender OK"),
            Self::Recipient => words(250, Enhanced(2, 1, 5), "Recipient OK"),
            Self::GoAhead => bare(354, "Send the message; end it with a line that is only a dot"),
            Self::Queued => words(250, Enhanced(2, 0, 0), "OK, queued as {queue_id}"),
            Self::Chunk => words(250, Enhanced(2, 0, 0), "{octets} octets received"),
            Self::CannotVerify => {
                words(252, Enhanced(2, 0, 0), "Cannot verify; send the message and see")
            }
            Self::NoExpansion => words(502, Enhanced(5, 5, 1), "EXPN is switched off"),
            Self::StartTls => words(220, Enhanced(2, 0, 0), "Ready to start TLS"),
            Self::LoggedIn => words(235, Enhanced(2, 7, 0), "Authentication successful"),
            Self::UnknownCommand => words(500, Enhanced(5, 5, 1), "Unknown command"),
            Self::NotALine => words(500, Enhanced(5, 5, 2), "Not a line of text"),
            Self::LineTooLong => words(500, Enhanced(5, 5, 2), "Line too long"),
            Self::Misspelt => words(501, Enhanced(5, 5, 4), "Syntax: {syntax}"),
            Self::BadHello => {
                words(501, Enhanced(5, 5, 4), "Not a domain and not an address in brackets")
            }
            Self::BadReversePath => words(501, Enhanced(5, 1, 7), "Not a sender address"),
            Self::BadForwardPath => words(501, Enhanced(5, 1, 3), "Not a recipient address"),
            Self::UnknownParameter => {
                words(555, Enhanced(5, 5, 4), "Parameter not known: {parameter}")
            }
            Self::BadParameter => words(501, Enhanced(5, 5, 4), "Wrong value: {parameter}"),
            Self::NotAscii => words(553, Enhanced(5, 6, 7), "Address needs SMTPUTF8"),
            Self::HelloFirst => words(503, Enhanced(5, 5, 1), "Send EHLO first"),
            Self::SenderFirst => words(503, Enhanced(5, 5, 1), "Send MAIL first"),
            Self::RecipientFirst => words(503, Enhanced(5, 5, 1), "Send RCPT first"),
            Self::NestedMail => words(503, Enhanced(5, 5, 1), "A message has already begun"),
            Self::MixedData => words(503, Enhanced(5, 5, 1), "Go on with BDAT, or send RSET"),
            Self::TlsFirst => words(530, Enhanced(5, 7, 0), "Must issue a STARTTLS command first"),
            Self::TlsAlready => words(503, Enhanced(5, 5, 1), "TLS is already on"),
            Self::LoginFirst => words(530, Enhanced(5, 7, 0), "Authentication required"),
            Self::LoginAlready => words(503, Enhanced(5, 5, 1), "Already authenticated"),
            Self::LoginTooLate => words(503, Enhanced(5, 5, 1), "Not during a mail transaction"),
            Self::NoLogin => words(503, Enhanced(5, 5, 1), "Authentication is not offered"),
            Self::UnknownMechanism => words(504, Enhanced(5, 5, 4), "Mechanism not offered"),
            Self::LoginCancelled => words(501, Enhanced(5, 7, 0), "Authentication cancelled"),
            Self::NotBase64 => words(501, Enhanced(5, 5, 2), "Not base64"),
            Self::BadCredentials => words(535, Enhanced(5, 7, 8), "User name or password is wrong"),
            Self::AppPasswordRequired => {
                words(534, Enhanced(5, 7, 9), "An app password is required")
            }
            Self::NoSuchMailbox => words(550, Enhanced(5, 1, 1), "<{address}>: no such mailbox"),
            Self::RelayDenied => words(550, Enhanced(5, 7, 1), "<{address}>: relaying denied"),
            Self::TooManyRecipients => words(452, Enhanced(4, 5, 3), "Too many recipients"),
            Self::TooBig => words(552, Enhanced(5, 3, 4), "Message too big"),
        }
    }
}

/// Puts values in the place of names in braces; values are never searched.
pub(super) fn fill(text: &str, value: impl Fn(&str) -> String) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, end) = after.split_once('}').unwrap_or((after, ""));
        out += before;
        out += &value(name);
        rest = end;
    }
    out + rest
}
