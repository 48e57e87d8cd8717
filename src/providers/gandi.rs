//! Gandi Mail, mail for domains of its customers.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::{StartTls, Tls};
use super::Status::Works;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts, tasks};

pub(super) static PROVIDER: Provider = Provider {
    name: "Gandi Mail",
    kind: Kind::Workspace,
    domains: &["gandi.net"],
    brands: &[],
    mx: &["gandi.net"],
    regions: &[],
    incoming: &[
        imap(Tls, "mail.gandi.net", 993),
        imap(StartTls, "mail.gandi.net", 143),
        pop3(Tls, "mail.gandi.net", 995),
        pop3(StartTls, "mail.gandi.net", 110),
    ],
    outgoing: &[smtp(Tls, "mail.gandi.net", 465), smtp(StartTls, "mail.gandi.net", 587)],
    ways: &[way(ALL, Password, Works)],
};

pub(super) static DETAILS: Details = Details {
    country: "fr",
    also: &["Gandi.net"],
    first: &[tasks::MAILBOX_PASSWORD],
    webmail: Some("https://webmail.gandi.net/"),
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::PAID_SINCE_2023],
    sources: &[
        Source::Page("https://docs.gandi.net/en/gandimail/standard_email_settings/"),
        Source::File("providers.xml of FairEmail", "https://github.com/M66B/FairEmail"),
        Source::Thunderbird("gandi.net"),
    ],
    checked: Checked::Dated("2026-08"),
    confidence: Confidence::Medium,
};
