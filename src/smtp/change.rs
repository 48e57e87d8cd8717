//! What a command changed: found by comparing, so that no command can forget it.

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

/// What a connection held before something happened.
pub(super) struct Before {
    tls: bool,
    hello: Option<Hello>,
    identity: Option<String>,
    reverse_path: Option<ReversePath>,
    forward_paths: Vec<ForwardPath>,
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
            forward_paths: state.forward_paths().to_vec(),
            octets: state.mail_data().len(),
            phase: state.phase(),
        }
    }

    /// All that differs in `after`.
    pub(super) fn changes(&self, after: &State) -> Vec<Change> {
        let mut changes = Vec::new();
        if self.tls != after.tls {
            changes.push(Change::Tls);
        }
        if self.hello != after.hello {
            changes.push(Change::Hello(after.hello.clone()));
        }
        if self.identity != after.identity {
            changes.push(Change::Identity(after.identity.clone()));
        }
        if self.reverse_path.as_ref() != after.reverse_path() {
            changes.push(Change::ReversePath(after.reverse_path().cloned()));
        }
        if self.forward_paths != after.forward_paths() {
            changes.push(Change::ForwardPaths(after.forward_paths().to_vec()));
        }
        if self.octets != after.mail_data().len() {
            changes.push(Change::MailData(after.mail_data().len()));
        }
        if self.phase != after.phase() {
            changes.push(Change::Phase(after.phase()));
        }
        changes
    }
}
