//! What a server holds during a connection, and what it waits for.

use std::sync::Arc;

use super::mechanisms::Exchange;
use super::unstuff::Unstuffer;
use super::{ForwardPath, Hello, ReversePath, Transaction};
use crate::text::Text;

/// How far the conversation has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// The TLS handshake is due (RFC 3207 §4, RFC 8314 §3).
    Handshake,
    /// The server has greeted, the client has not.
    Greeting,
    /// Between two messages.
    Ready,
    /// In the middle of a login (RFC 4954 §4).
    Authentication,
    /// The sender of a message is known.
    Sender,
    /// At least one recipient is known.
    Recipients,
    /// The message itself is coming.
    Data,
    /// Over.
    Closed,
}

impl Phase {
    /// What the server is doing, in a few words.
    #[must_use] 
    pub const fn name(self) -> Text {
        match self {
            Self::Handshake => Text {
                en: "waits for the TLS handshake",
                hi: "TLS handshake का इंतज़ार",
            },
            Self::Greeting => Text {
                en: "has greeted, waits for EHLO",
                hi: "नमस्ते कह चुका, EHLO का इंतज़ार",
            },
            Self::Ready => Text {
                en: "ready, no message open", hi: "तैयार, कोई mail खुली नहीं"
            },
            Self::Authentication => {
                Text { en: "in the middle of a login", hi: "login के बीच में" }
            }
            Self::Sender => Text {
                en: "knows the sender, wants a recipient",
                hi: "भेजने वाला पता है, पाने वाला चाहिए",
            },
            Self::Recipients => Text {
                en: "knows sender and recipient",
                hi: "भेजने और पाने वाला दोनों पता हैं",
            },
            Self::Data => Text {
                en: "takes the message, until a lone dot",
                hi: "mail ले रहा है, अकेले dot तक",
            },
            Self::Closed => Text { en: "has hung up", hi: "connection काट दिया" },
        }
    }
}

/// All of a connection that a command can change.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct State {
    pub(super) tls: bool,
    pub(super) hello: Option<Hello>,
    pub(super) identity: Option<Arc<str>>,
    /// Whether the login counts for the message that has begun, and no longer.
    pub(super) passing_login: bool,
    pub(super) transaction: Option<Transaction>,
    /// Whether a part of the message went wrong, so that no other is taken.
    pub(super) stuck: bool,
    /// Whether a size was declared that is too big, and nobody has forgotten it.
    pub(super) declared_too_big: bool,
    pub(super) expecting: Expecting,
}

/// What the next bytes are.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Expecting {
    /// The transport's own, until the handshake is done.
    Handshake,
    /// A command line.
    Command,
    /// A line that answers a challenge.
    Response(Exchange),
    /// Mail data, up to the line with a lone dot.
    Data(Unstuffer),
    /// A part of the mail data, of so many octets (RFC 3030 §2).
    Chunk(Chunk),
    /// Nothing any more.
    Nothing,
}

/// A part of the mail data on its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Chunk {
    /// Octets still to come.
    pub(super) left: u64,
    /// Whether the message ends with it.
    pub(super) last: bool,
    /// Whether its octets are thrown away, since the command was refused.
    pub(super) refused: bool,
}

impl State {
    /// Nothing is known yet.
    pub(super) const fn new(expecting: Expecting) -> Self {
        Self {
            tls: false,
            hello: None,
            identity: None,
            passing_login: false,
            transaction: None,
            stuck: false,
            declared_too_big: false,
            expecting,
        }
    }

    /// Forgets the message that has begun (RFC 5321 §4.1.1.5).
    pub(super) fn reset(&mut self) {
        (self.transaction, self.stuck, self.declared_too_big) = (None, false, false);
    }

    pub(super) fn reverse_path(&self) -> Option<&ReversePath> {
        self.transaction.as_ref().map(|transaction| &transaction.reverse_path)
    }

    pub(super) fn forward_paths(&self) -> &[ForwardPath] {
        self.transaction.as_ref().map_or(&[], |transaction| &transaction.forward_paths)
    }

    pub(super) fn mail_data(&self) -> &[u8] {
        self.transaction.as_ref().map_or(&[], |transaction| transaction.data())
    }

    /// Read off what is held, so that it cannot contradict it.
    pub(super) fn phase(&self) -> Phase {
        match self.expecting {
            Expecting::Handshake => Phase::Handshake,
            Expecting::Nothing => Phase::Closed,
            Expecting::Response(_) => Phase::Authentication,
            Expecting::Data(_) | Expecting::Chunk(Chunk { refused: false, .. }) => Phase::Data,
            Expecting::Command | Expecting::Chunk(_) => match &self.transaction {
                Some(transaction) if transaction.chunked => Phase::Data,
                Some(transaction) if transaction.forward_paths.is_empty() => Phase::Sender,
                Some(_) => Phase::Recipients,
                None if self.hello.is_none() => Phase::Greeting,
                None => Phase::Ready,
            },
        }
    }
}
