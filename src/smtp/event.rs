//! What comes out of a session when bytes go in.

use super::{Change, Queued, Reply};

/// Something that happened, in the order in which it happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
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

impl Event {
    /// The reply, if it is one.
    pub const fn reply(&self) -> Option<&Reply> {
        match self {
            Self::Reply(reply) => Some(reply),
            _ => None,
        }
    }
}
