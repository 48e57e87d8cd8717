//! HEY, whose mail only its own apps can read.

use super::Login::Password;
use super::Status::Closed;
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts, tasks};

pub(super) static PROVIDER: Provider = Provider {
    name: "HEY",
    kind: Kind::Mailbox,
    domains: &["hey.com"],
    brands: &[],
    mx: &["hey.com"],
    regions: &[],
    incoming: &[],
    outgoing: &[],
    ways: &[way(ALL, Password, Closed)],
};

pub(super) static DETAILS: Details = Details {
    country: "us",
    also: &["Hey.com", "Basecamp"],
    first: &[tasks::OWN_APP],
    webmail: Some("https://app.hey.com/"),
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::NO_IMAP_POP_SMTP],
    sources: &[
        Source::File("hey.com.md of provider-db", "https://github.com/chatmail/provider-db"),
        Source::Experience,
    ],
    checked: Checked::Dated("2020-06"),
    confidence: Confidence::High,
};
