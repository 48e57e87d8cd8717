//! Nili, mail for domains of its customers.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::{StartTls, Tls};
use super::Status::Works;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source};

pub(super) static PROVIDER: Provider = Provider {
    name: "Nili",
    kind: Kind::Workspace,
    domains: &["nili.ca"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[imap(Tls, "email.nili.email", 993), pop3(Tls, "email.nili.email", 995)],
    outgoing: &[smtp(Tls, "email.nili.email", 465), smtp(StartTls, "email.nili.email", 587)],
    ways: &[way(ALL, Password, Works)],
};

pub(super) static DETAILS: Details = Details {
    country: "ca",
    also: &[],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[],
    sources: &[
        Source::Thunderbird("nili.ca"),
        Source::Page("https://nili.ca/knowledge-base/how-to-connect-email-clients-to-servers/"),
    ],
    checked: Checked::Listed("2026-03"),
    confidence: Confidence::Medium,
};
