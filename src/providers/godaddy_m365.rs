//! Microsoft 365 bought from `GoDaddy`, with the servers of Microsoft.

// SPDX-License-Identifier: MPL-2.0

use super::Login::{AppPassword, OAuth, Password};
use super::Security::{StartTls, Tls};
use super::Status::{AfterPreparation, Closed, Works};
use super::server::{imap, pop3, smtp};
use super::way::{ALL, INCOMING, SMTP, way};
use super::{
    Checked, Confidence, Counted, Details, Kind, Limits, Provider, Source, facts, issuers, tasks,
};

pub(super) static PROVIDER: Provider = Provider {
    name: "Microsoft 365 from GoDaddy",
    kind: Kind::Workspace,
    domains: &[],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[
        imap(Tls, "outlook.office365.com", 993).login(&[OAuth]),
        pop3(Tls, "outlook.office365.com", 995).login(&[OAuth]),
    ],
    outgoing: &[smtp(StartTls, "smtp.office365.com", 587).login(&[OAuth, Password])],
    ways: &[
        way(ALL, OAuth, Works),
        way(ALL, AppPassword, Closed),
        way(SMTP, Password, AfterPreparation),
        way(INCOMING, Password, Closed),
    ],
};

pub(super) static DETAILS: Details = Details {
    country: "us",
    also: &["GoDaddy Office 365", "GoDaddy Email Essentials", "गोडैडी"],
    first: &[tasks::ADMIN_ALLOWS, tasks::OAUTH_PROGRAM, tasks::ADMIN_ENABLES_SMTP_AUTH],
    webmail: Some("https://outlook.office.com/mail/"),
    oauth: Some(&issuers::MICROSOFT),
    limits: Limits {
        per_day: Some(10_000),
        per_hour: None,
        counts: Counted::Recipients,
        recipients: Some(500),
        octets: Some(36_700_160),
    },
    facts: &[
        facts::SAME_AS_MICROSOFT_365,
        facts::SMTP_AUTH_BASIC_OFF_BY_DEFAULT_2026_12,
        facts::OTHER_PROTOCOLS,
    ],
    sources: &[
        Source::File("providers.xml of FairEmail", "https://github.com/M66B/FairEmail"),
        Source::Thunderbird("office365.com"),
        Source::Experience,
    ],
    checked: Checked::Dated("2026-08"),
    confidence: Confidence::Medium,
};
