//! What can happen in a laboratory session: what the client does, and what goes
//! wrong on the way.

use std::rc::Rc;

use super::replies::Canned;
use crate::scenarios::{Act, Step};
use crate::smtp::Reply;

/// One thing that happens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Move {
    /// What the client does.
    pub act: Deed,
    /// What becomes of it, if not what the server makes of it.
    pub fault: Option<Fault>,
}

/// What a client does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deed {
    /// It opens a connection.
    Connect,
    /// It begins the TLS handshake.
    Handshake,
    /// It sends these octets.
    Send(Vec<u8>),
}

/// What goes wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// This is answered, and nothing is done.
    Reply(&'static Canned),
    /// This was answered when the session was recorded. Where the server would answer
    /// in the same way, it does what it answers; otherwise nothing is done.
    Recorded(Rc<Reply>),
    /// The connection breaks before the answer comes.
    Lost,
    /// The answer takes longer than a client waits.
    Delay,
    /// Half of the answer comes, and then nothing.
    Half,
    /// What comes is no SMTP.
    Garbage,
    /// The two sides find no way to encrypt.
    TlsFailure,
    /// The certificate is for another name.
    WrongName,
}

impl Deed {
    /// What the client of a lesson does, whatever becomes of it on the way; `None`:
    /// it waits.
    pub(super) fn of(step: &Step) -> Option<Self> {
        Some(match &step.act {
            Act::Connect | Act::ConnectTo(_) => Self::Connect,
            Act::TlsHandshake => Self::Handshake,
            Act::Send(octets) | Act::Lose(octets) | Act::Tampered { octets, .. } => {
                Self::Send(octets.clone())
            }
            Act::Wait(_) => return None,
        })
    }

    /// Sends one line.
    pub fn line(text: &str) -> Self {
        Self::Send(format!("{text}\r\n").into_bytes())
    }

    /// It happens, and nothing goes wrong.
    pub const fn done(self) -> Move {
        Move { act: self, fault: None }
    }

    /// The first word of what is sent, in capitals.
    pub fn verb(&self) -> String {
        let Self::Send(octets) = self else { return String::new() };
        let word = octets.split(|octet| !octet.is_ascii_alphabetic()).next().unwrap_or_default();
        String::from_utf8_lossy(&word[..word.len().min(10)]).to_ascii_uppercase()
    }
}

impl Fault {
    /// Those that are no replies of anybody's.
    pub const ALL: [Self; 6] =
        [Self::Lost, Self::Delay, Self::Half, Self::Garbage, Self::TlsFailure, Self::WrongName];

    /// Whether it takes the place of an answer.
    pub const fn is_answer(&self) -> bool {
        matches!(self, Self::Reply(_) | Self::Half | Self::Garbage)
    }

    /// Whether it can happen to `act`.
    pub const fn fits(&self, act: &Deed) -> bool {
        let handshake = matches!(act, Deed::Handshake);
        match self {
            Self::Recorded(_) | Self::Lost | Self::Delay => true,
            Self::TlsFailure | Self::WrongName => handshake,
            Self::Reply(_) | Self::Half | Self::Garbage => !handshake,
        }
    }
}
