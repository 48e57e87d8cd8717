//! Tuta, whose mail only its own apps can read.

use super::Login::Password;
use super::Status::Closed;
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts, tasks};

pub(super) static PROVIDER: Provider = Provider {
    name: "Tuta",
    kind: Kind::Mailbox,
    domains: &["tuta.com", "tutanota.com", "tutanota.de", "tutamail.com", "tuta.io", "keemail.me"],
    brands: &[],
    mx: &["tutanota.de"],
    regions: &[],
    incoming: &[],
    outgoing: &[],
    ways: &[way(ALL, Password, Closed)],
};

pub(super) static DETAILS: Details = Details {
    country: "de",
    also: &["Tutanota", "टूटानोटा"],
    first: &[tasks::OWN_APP],
    webmail: Some("https://app.tuta.com/"),
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::NO_IMAP_POP_SMTP],
    sources: &[
        Source::File("tutanota.md of provider-db", "https://github.com/chatmail/provider-db"),
        Source::Experience,
    ],
    checked: Checked::Dated("2021-06"),
    confidence: Confidence::High,
};
