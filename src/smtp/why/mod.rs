//! Why a command is refused, for people: the rule and where it stands.

mod address;
mod delivery;
mod line;
mod login;
mod message;
mod sequence;
#[cfg(test)]
mod tests;
mod verdict;

use super::{Answer, Rfc};
use crate::text::Text;

/// A rule that a command did not keep, or a decision of the server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Why {
    /// What it says, and what to do.
    pub text: Text,
    /// Where it is written down.
    pub rfc: Rfc,
}

impl Why {
    /// Why a server answers so; `None`: that is no refusal.
    #[expect(clippy::too_many_lines, reason = "it is a table")]
    pub(super) const fn of(answer: Answer) -> Option<Self> {
        Some(match answer {
            Answer::Greeting
            | Answer::Ehlo
            | Answer::Helo
            | Answer::Noop
            | Answer::Reset
            | Answer::Help
            | Answer::Bye
            | Answer::Sender
            | Answer::Recipient
            | Answer::GoAhead
            | Answer::Queued
            | Answer::Chunk
            | Answer::CannotVerify
            | Answer::Verified
            | Answer::Expanded
            | Answer::StartTls
            | Answer::Challenge
            | Answer::LoggedIn => return None,
            Answer::TooEarly | Answer::Rejected => line::TOO_EARLY,
            Answer::Forbidden => line::FORBIDDEN,
            Answer::UnknownCommand => line::UNKNOWN_COMMAND,
            Answer::NotALine => line::NOT_A_LINE,
            Answer::LineTooLong => line::LINE_TOO_LONG,
            Answer::OutOfStep => line::OUT_OF_STEP,
            Answer::Idle => line::IDLE,
            Answer::OutOfPatience => line::OUT_OF_PATIENCE,
            Answer::NoArguments => line::NO_ARGUMENTS,
            Answer::Misspelt => line::MISSPELT,
            Answer::NoHello => line::NO_HELLO,
            Answer::BadHello => line::BAD_HELLO,
            Answer::ShortHello => line::SHORT_HELLO,
            Answer::HelloAgain => line::HELLO_AGAIN,
            Answer::UnknownParameter => line::UNKNOWN_PARAMETER,
            Answer::BadParameter | Answer::ParameterTwice => line::BAD_PARAMETER,
            Answer::ParametersNeedEhlo => line::PARAMETERS_NEED_EHLO,
            Answer::NoValue => line::NO_VALUE,
            Answer::BadChunk => line::BAD_CHUNK,
            Answer::BadReversePath => address::BAD_REVERSE_PATH,
            Answer::BadForwardPath => address::BAD_FORWARD_PATH,
            Answer::Unbalanced => address::UNBALANCED,
            Answer::NoBrackets => address::NO_BRACKETS,
            Answer::PathTooLong => address::PATH_TOO_LONG,
            Answer::EmptyPath => address::EMPTY_PATH,
            Answer::SourceRoute => address::SOURCE_ROUTE,
            Answer::BadLocalPart => address::BAD_LOCAL_PART,
            Answer::BadDomain => address::BAD_DOMAIN,
            Answer::NoDomain => address::NO_DOMAIN,
            Answer::GluedPath => address::GLUED_PATH,
            Answer::NotAscii => address::NOT_ASCII,
            Answer::HelloFirst => sequence::HELLO_FIRST,
            Answer::SenderFirst => sequence::SENDER_FIRST,
            Answer::RecipientFirst => sequence::RECIPIENT_FIRST,
            Answer::NestedMail => sequence::NESTED_MAIL,
            Answer::MixedData | Answer::ChunkAfterFailure | Answer::EmptyChunk => {
                sequence::MIXED_DATA
            }
            Answer::BounceToMany => sequence::BOUNCE_TO_MANY,
            Answer::TlsFirst => sequence::TLS_FIRST,
            Answer::TlsAlready => sequence::TLS_ALREADY,
            Answer::NoTls => sequence::NO_TLS,
            Answer::LoginFirst => login::LOGIN_FIRST,
            Answer::LoginAlready => login::LOGIN_ALREADY,
            Answer::LoginTooLate => login::LOGIN_TOO_LATE,
            Answer::NoLogin => login::NO_LOGIN,
            Answer::LoginNeverOffered => login::LOGIN_NEVER_OFFERED,
            Answer::NoMechanism => login::NO_MECHANISM,
            Answer::UnknownMechanism => login::UNKNOWN_MECHANISM,
            Answer::NotEncrypted => login::NOT_ENCRYPTED,
            Answer::LoginCancelled => login::LOGIN_CANCELLED,
            Answer::NotBase64 => login::NOT_BASE64,
            Answer::EmptyResponse => login::EMPTY_RESPONSE,
            Answer::MalformedResponse => login::MALFORMED_RESPONSE,
            Answer::UnaskedResponse => login::UNASKED_RESPONSE,
            Answer::BadCredentials => login::BAD_CREDENTIALS,
            Answer::AppPasswordRequired => login::APP_PASSWORD_REQUIRED,
            Answer::TokenRequired => login::TOKEN_REQUIRED,
            Answer::NoSenderDomain => delivery::NO_SENDER_DOMAIN,
            Answer::SenderDomainFails => delivery::SENDER_DOMAIN_FAILS,
            Answer::SenderTakesNoMail => delivery::SENDER_TAKES_NO_MAIL,
            Answer::NoSuchSender => delivery::NO_SUCH_SENDER,
            Answer::SenderNotYours => delivery::SENDER_NOT_YOURS,
            Answer::NoSuchMailbox => delivery::NO_SUCH_MAILBOX,
            Answer::MailboxFull => delivery::MAILBOX_FULL,
            Answer::Greylisted => delivery::GREYLISTED,
            Answer::RelayDenied => delivery::RELAY_DENIED,
            Answer::RoutedAddress => delivery::ROUTED_ADDRESS,
            Answer::TooManyRecipients => delivery::TOO_MANY_RECIPIENTS,
            Answer::VerifyNeedsDomain => delivery::VERIFY_NEEDS_DOMAIN,
            Answer::NobodyToVerify => delivery::NOBODY_TO_VERIFY,
            Answer::VerifyElsewhere => delivery::VERIFY_ELSEWHERE,
            Answer::NoExpansion => delivery::NO_EXPANSION,
            Answer::NobodyToExpand => delivery::NOBODY_TO_EXPAND,
            Answer::NoSuchTopic => delivery::NO_SUCH_TOPIC,
            Answer::DeclaredTooBig => message::DECLARED_TOO_BIG,
            Answer::TooBig => message::TOO_BIG,
            Answer::BareLineEnd => message::BARE_LINE_END,
            Answer::TextLineTooLong => message::TEXT_LINE_TOO_LONG,
            Answer::NulInText => message::NUL_IN_TEXT,
            Answer::Loop => message::LOOP,
            Answer::BadHeaderAddress => message::BAD_HEADER_ADDRESS,
            Answer::HeaderTooBig => message::HEADER_TOO_BIG,
            Answer::NotAField => message::NOT_A_FIELD,
            Answer::Decided(verdict) => verdict.why(),
        })
    }
}
