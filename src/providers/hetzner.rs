//! Hetzner, mail for domains of its customers.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::Tls;
use super::Status::Works;
use super::server::{imap, smtp};
use super::way::{SMTP_IMAP, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source};

pub(super) static PROVIDER: Provider = Provider {
    name: "Hetzner",
    kind: Kind::Workspace,
    domains: &["your-server.de"],
    brands: &[],
    mx: &["your-server.de"],
    regions: &[],
    incoming: &[imap(Tls, "mail.your-server.de", 993)],
    outgoing: &[smtp(Tls, "mail.your-server.de", 465)],
    ways: &[way(SMTP_IMAP, Password, Works)],
};

pub(super) static DETAILS: Details = Details {
    country: "de",
    also: &["konsoleH", "your-server.de"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[],
    sources: &[Source::Thunderbird("hetzner.de")],
    checked: Checked::Listed("2023-12"),
    confidence: Confidence::Medium,
};
