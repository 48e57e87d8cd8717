//! How servers usually say it: the codes that the RFCs give, and plain words.

use super::answer::{Words, bare, words};
use super::{Answer, Enhanced};

impl Answer {
    /// The codes that the RFCs give, and plain words.
    #[expect(clippy::too_many_lines, clippy::match_same_arms, reason = "it is a table")]
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
            Self::Rejected => words(550, Enhanced(5, 0, 0), "Command rejected"),
            Self::TooEarly => words(554, Enhanced(5, 5, 0), "Wait for the greeting").and_close(),
            Self::Forbidden => words(421, Enhanced(4, 7, 0), "This is an SMTP server").and_close(),
            Self::UnknownCommand => words(500, Enhanced(5, 5, 1), "Unknown command"),
            Self::NotALine => words(500, Enhanced(5, 5, 2), "Not a line of text"),
            Self::LineTooLong => words(500, Enhanced(5, 5, 2), "Line too long"),
            Self::OutOfStep => words(503, Enhanced(5, 5, 0), "Wait for the answer"),
            Self::Idle => words(421, Enhanced(4, 4, 2), "Nothing came for too long").and_close(),
            Self::OutOfPatience => words(421, Enhanced(4, 7, 0), "Too many mistakes").and_close(),
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
            Self::BadParameter | Self::ParameterTwice => {
                words(501, Enhanced(5, 5, 4), "Wrong value: {parameter}")
            }
            Self::ParametersNeedEhlo => {
                words(555, Enhanced(5, 5, 4), "Parameters need EHLO: {parameter}")
            }
            Self::NoValue => words(501, Enhanced(5, 5, 4), "Value needed: {parameter}"),
            Self::NotAscii => words(553, Enhanced(5, 6, 7), "Address needs SMTPUTF8"),
            Self::HelloFirst => words(503, Enhanced(5, 5, 1), "Send EHLO first"),
            Self::SenderFirst => words(503, Enhanced(5, 5, 1), "Send MAIL first"),
            Self::RecipientFirst => words(503, Enhanced(5, 5, 1), "Send RCPT first"),
            Self::NestedMail => words(503, Enhanced(5, 5, 1), "A message has already begun"),
            Self::MixedData | Self::ChunkAfterFailure | Self::EmptyChunk => {
                words(503, Enhanced(5, 5, 1), "Go on with BDAT, or send RSET")
            }
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
            Self::TokenRequired => words(535, Enhanced(5, 7, 8), "Passwords are not accepted"),
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
            Self::BadHeaderAddress => words(550, Enhanced(5, 6, 0), "Not an address in the header"),
            Self::HeaderTooBig => words(552, Enhanced(5, 3, 4), "Header too big"),
            Self::NotAField => words(550, Enhanced(5, 6, 0), "A line of the header is no field"),
            Self::VerifyNeedsDomain => words(501, Enhanced(5, 1, 3), "The address has no domain"),
            Self::NobodyToVerify | Self::NobodyToExpand => {
                words(550, Enhanced(5, 1, 1), "<{address}>: no such mailbox")
            }
            Self::VerifyElsewhere => {
                words(551, Enhanced(5, 7, 1), "<{address}>: not a mailbox of this server")
            }
            Self::NoExpansion => words(502, Enhanced(5, 5, 1), "EXPN is switched off"),
            Self::Decided(verdict) => verdict.usual(),
            Self::NoSuchTopic => words(504, Enhanced(5, 5, 4), "No help on that"),
        }
    }
}
