//! What a command changed: found by comparing, so that no command can forget it.

use std::sync::Arc;

use super::state::{Phase, State};
use super::{ForwardPath, Hello, ReversePath};

/// One thing that the server holds, as it is now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// The connection is encrypted.
    Tls,
    /// Who the client says it is; `None`: forgotten (RFC 3207 §4.2).
    Hello(Option<Hello>),
    /// Who has logged in (RFC 4954).
    Identity(Option<String>),
    /// The reverse-path buffer (RFC 5321 §4.1.1); `None`: empty.
    ReversePath(Option<ReversePath>),
    /// The forward-path buffer.
    ForwardPaths(Vec<ForwardPath>),
    /// The mail data buffer: its length in octets.
    MailData(usize),
    /// How far the conversation has come.
    Phase(Phase),
}

/// What a connection held before something happened. Names are shared, not
/// copied.
pub(super) struct Before {
    tls: bool,
    hello: Option<Hello>,
    identity: Option<Arc<str>>,
    reverse_path: Option<ReversePath>,
    /// Recipients are added one by one, or all are forgotten: their number tells.
    recipients: usize,
    octets: usize,
    phase: Phase,
}

impl Before {
    /// What `state` holds now.
    pub(super) fn of(state: &State) -> Self {
        Self {
            tls: state.tls,
            hello: state.hello.clone(),
            identity: state.identity.clone(),
            reverse_path: state.reverse_path().cloned(),
            recipients: state.forward_paths().len(),
            octets: state.mail_data().len(),
            phase: state.phase(),
        }
    }

    /// Tells all that differs in `after`.
    pub(super) fn changes(&self, after: &State, mut tell: impl FnMut(Change)) {
        if self.tls != after.tls {
            tell(Change::Tls);
        }
        if self.hello != after.hello {
            tell(Change::Hello(after.hello.clone()));
        }
        if self.identity != after.identity {
            tell(Change::Identity(after.identity.as_deref().map(str::to_owned)));
        }
        if self.reverse_path.as_ref() != after.reverse_path() {
            tell(Change::ReversePath(after.reverse_path().cloned()));
        }
        if self.recipients != after.forward_paths().len() {
            tell(Change::ForwardPaths(after.forward_paths().to_vec()));
        }
        if self.octets != after.mail_data().len() {
            tell(Change::MailData(after.mail_data().len()));
        }
        if self.phase != after.phase() {
            tell(Change::Phase(after.phase()));
        }
    }
}
