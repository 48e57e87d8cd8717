//! Why mail does not go, one cause a file.

use super::clue::{Clue, Sign, clue};
use super::probe::Probe;
use super::reading::Stage;
use crate::text::{Text, t};

registry! {
    /// Every cause, roughly in the order in which a session meets them.
    pub static CAUSES: Cause = CAUSE in [
        app_password_required, wrong_credentials, oauth_required, oauth_token_invalid,
        smtp_auth_disabled, auth_mechanism_unsupported, auth_required, tls_required,
        tls_mode_mismatch, certificate_problem, tls_version_or_cipher,
        port_blocked_or_timeout, connection_refused, dns_failure, wrong_host, relay_denied,
        sender_not_allowed, recipient_unknown, mailbox_full, message_too_large,
        too_many_recipients, rate_limited, sending_quota_exceeded, greylisted, blocklisted,
        reverse_dns_missing, authentication_failed_spf_dkim_dmarc, content_rejected_spam,
        attachment_blocked, account_disabled_or_locked, web_login_required,
        imap_or_pop_disabled, too_many_connections, syntax_error, bad_sequence,
        non_ascii_not_supported, line_too_long_or_bare_lf, server_temporary_failure,
        mx_or_routing_problem, starttls_not_offered, network_interception,
        client_config_syntax,
    ];

    /// The names of all causes.
    pub const CAUSE_IDS;
}

/// Why mail does not go.
#[derive(Debug)]
pub struct Cause {
    /// Heading: what is the matter, in a few words.
    pub title: Text,
    /// What happened and why, in two to four sentences.
    pub what: Text,
    /// Who can mend it, most likely first.
    pub acts: &'static [Actor],
    /// What to do, step by step.
    pub steps: &'static [Text],
    /// What settles whether it is this.
    pub probe: Probe,
    /// How the probe's answer tells it from its neighbours.
    pub settles: Text,
    /// The lesson that shows it.
    pub lesson: &'static str,
    /// The command at which it shows, where it is one of SMTP.
    pub verb: Option<&'static str>,
    /// Whether what the provider wants done first belongs to the steps.
    pub prepare: bool,
    /// What speaks for it.
    pub clues: &'static [Clue],
}

/// Who can mend something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Actor {
    /// Whoever wants to send or read.
    User,
    /// Whoever runs the sending server or the organisation's accounts.
    Administrator,
    /// The company behind the mailbox or the sending service.
    Provider,
    /// The recipient, or whoever runs the recipient's server.
    Recipient,
    /// Whoever wrote or set up the program that sends.
    Programmer,
}

impl Actor {
    /// Its name for programs.
    pub const fn key(self) -> &'static str {
        match self {
            Self::User => "user",
            Self::Administrator => "admin",
            Self::Provider => "provider",
            Self::Recipient => "recipient",
            Self::Programmer => "developer",
        }
    }
}
