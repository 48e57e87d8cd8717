//! What a client sets out with: where to, as whom, and with which message.

use super::super::{Credentials, Mechanism};
use super::content;
use crate::registry::Entry;

/// Everything that a client knows before it connects.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// The server's name.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How the connection is encrypted.
    pub security: Security,
    /// As whom to log in; `None`: nobody, as between mail servers.
    pub login: Option<Login>,
    /// Ways to log in that the client knows, in any order.
    pub mechanisms: Vec<Entry<Mechanism>>,
    /// What the client calls itself: a domain, or an address in brackets
    /// (RFC 5321 §4.1.3).
    pub hello: String,
    /// What it has to send.
    pub message: Message,
}

/// How the connection is encrypted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Security {
    /// From the first byte (port 465, RFC 8314 §3.3).
    Tls,
    /// By `STARTTLS`, and nothing is sent without it (port 587, RFC 3207).
    StartTls,
    /// Not at all.
    None,
}

/// Who logs in, and by what.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Login {
    /// The login name.
    pub user: String,
    /// The password; empty: there is none.
    pub password: String,
    /// A bearer token (RFC 6750). With one, the client logs in by it where it can.
    pub token: Option<String>,
    /// What is new in each login, given from outside (see [`Credentials::nonce`]).
    pub nonce: String,
    /// Whom to act for; empty: the user.
    pub acting_for: String,
}

/// A message and its envelope.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Message {
    /// Where bounces go, without angle brackets; empty: nowhere.
    pub reverse_path: String,
    /// Where it goes, without angle brackets.
    pub recipients: Vec<String>,
    /// Header and body, with line ends of any kind.
    pub data: Vec<u8>,
    /// Which reports are asked for.
    pub dsn: Option<Dsn>,
}

/// Which reports on the delivery are asked for (RFC 3461).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Dsn {
    /// On what a report is to come; empty: the server decides.
    pub notify: Vec<Notify>,
    /// How much of the message comes back with a report.
    pub ret: Option<Ret>,
    /// A name for this sending, which comes back with the report.
    pub envid: Option<String>,
    /// Whether to say the recipient's address along with it, so that a report can
    /// name it even after the message was forwarded.
    pub orcpt: bool,
}

/// On what a report is to come (RFC 3461 §4.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notify {
    /// On nothing; it stands alone.
    Never,
    /// When the message was delivered.
    Success,
    /// When it could not be delivered.
    Failure,
    /// When it is late.
    Delay,
}

/// How much of the message comes back (RFC 3461 §4.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ret {
    /// All of it.
    Full,
    /// Only its header.
    Headers,
}

impl Plan {
    /// What the mechanisms are given; without a login, nothing.
    pub(super) fn credentials(&self) -> Option<Credentials<'_>> {
        let login = self.login.as_ref()?;
        Some(Credentials {
            user: &login.user,
            password: &login.password,
            token: login.token.as_deref(),
            nonce: &login.nonce,
            acting_for: &login.acting_for,
            host: &self.host,
            port: self.port,
        })
    }
}

impl Message {
    /// How many octets `SIZE` announces: with CRLF at every line end, without the
    /// dots that are doubled on the way (RFC 1870 §3).
    #[must_use] 
    pub fn size(&self) -> usize {
        content::normalised(&self.data).len()
    }
}
