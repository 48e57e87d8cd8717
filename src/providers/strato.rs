//! STRATO, mail for domains of its customers.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::{StartTls, Tls};
use super::Status::Works;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source};

pub(super) static PROVIDER: Provider = Provider {
    name: "STRATO",
    kind: Kind::Workspace,
    domains: &["strato.de", "rzone.de"],
    brands: &[],
    mx: &["rzone.de"],
    regions: &[],
    incoming: &[imap(Tls, "imap.strato.de", 993), pop3(Tls, "pop3.strato.de", 995)],
    outgoing: &[smtp(Tls, "smtp.strato.de", 465), smtp(StartTls, "smtp.strato.de", 587)],
    ways: &[way(ALL, Password, Works)],
};

pub(super) static DETAILS: Details = Details {
    country: "de",
    also: &["rzone"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[],
    sources: &[
        Source::Thunderbird("strato.de"),
        Source::Page(
            "https://www.strato.de/faq/mail/externes-e-mail-programm-mit-strato-e-mail-adresse-nutzen/",
        ),
    ],
    checked: Checked::Listed("2024-05"),
    confidence: Confidence::Medium,
};
