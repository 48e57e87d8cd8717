//! What comes out of a session when bytes go in.

use super::said::Said;
use super::{Change, Mark, Queued, Reply, Why};

/// Something that happened, in the order in which it happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// A command line has come, and this is what its pieces are.
    Command(Heard),
    /// It is refused; the reply follows.
    Refused(Refusal),
    /// What the server holds is now another.
    Changed(Change),
    /// A message is in the queue: from here on the server answers for it
    /// (RFC 5321 §6.1).
    Accepted(Queued),
    /// To be sent to the client.
    Reply(Reply),
    /// The transport shakes hands now and then calls
    /// [`Session::tls_established`](super::Session::tls_established).
    TlsWanted,
    /// The server closes the connection.
    Closed,
}

/// A line of the client, taken apart by the parser that the server reads it with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heard {
    /// The line, without its line end.
    pub text: String,
    /// What its pieces are.
    pub marks: Vec<Mark>,
}

/// Why a command was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The rule, in words for people.
    pub why: Why,
    /// Where in the line the reason lies, in octets, if it lies in one place.
    pub at: Option<usize>,
}

impl Refusal {
    /// `None`: it is no refusal.
    pub(super) fn of(said: &Said) -> Option<Self> {
        Why::of(said.answer).map(|why| Self { why, at: said.at })
    }
}

impl Event {
    /// The reply, if it is one.
    #[must_use] 
    pub const fn reply(&self) -> Option<&Reply> {
        match self {
            Self::Reply(reply) => Some(reply),
            _ => None,
        }
    }
}
