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

/// All that differs in `after`.
pub(super) fn between(before: &State, after: &State) -> Vec<Change> {
    let mut changes = Vec::new();
    let mut note = |differs: bool, change: Change| {
        if differs {
            changes.push(change);
        }
    };
    note(before.tls != after.tls, Change::Tls);
    note(before.hello != after.hello, Change::Hello(after.hello.clone()));
    note(before.identity != after.identity, Change::Identity(after.identity.clone()));
    note(
        before.reverse_path() != after.reverse_path(),
        Change::ReversePath(after.reverse_path().cloned()),
    );
    note(
        before.forward_paths() != after.forward_paths(),
        Change::ForwardPaths(after.forward_paths().to_vec()),
    );
    note(
        before.mail_data().len() != after.mail_data().len(),
        Change::MailData(after.mail_data().len()),
    );
    note(before.phase() != after.phase(), Change::Phase(after.phase()));
    changes
}
