//! `PosteCert` (Poste Italiane), mail for domains of its customers.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::Tls;
use super::Status::Works;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source};

pub(super) static PROVIDER: Provider = Provider {
    name: "PosteCert (Poste Italiane)",
    kind: Kind::Workspace,
    domains: &["postecert.it"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[imap(Tls, "mail.postecert.it", 993), pop3(Tls, "mail.postecert.it", 995)],
    outgoing: &[smtp(Tls, "mail.postecert.it", 465)],
    ways: &[way(ALL, Password, Works)],
};

pub(super) static DETAILS: Details = Details {
    country: "it",
    also: &["Postecert PEC"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[],
    sources: &[
        Source::Thunderbird("postecert.it"),
        Source::Page("https://postecert.poste.it/pec/configurazione.shtml"),
    ],
    checked: Checked::Listed("2025-12"),
    confidence: Confidence::Medium,
};
