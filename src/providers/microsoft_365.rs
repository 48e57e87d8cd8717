//! Microsoft 365: Exchange Online for organisations.

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
    name: "Microsoft 365",
    kind: Kind::Workspace,
    domains: &["office365.com", "onmicrosoft.com", "mail.protection.outlook.com"],
    brands: &[],
    mx: &["mail.protection.outlook.com", "mx.microsoft"],
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
    country: "world",
    also: &["Office 365", "Exchange Online", "O365", "M365", "माइक्रोसॉफ़्ट 365", "ऑफ़िस 365"],
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
        facts::OAUTH_ONLY_IMAP_POP,
        facts::SMTP_AUTH_BASIC_OFF_BY_DEFAULT_2026_12,
        facts::SMTP_AUTH_BASIC_REMOVAL_DATE_DUE_2027_H2,
        facts::RATE_30_MESSAGES_PER_MINUTE,
        facts::SIZE_LIMIT_ADMIN_UP_TO_150MB,
        facts::NO_MOBILECONFIG,
        facts::SMTP_STARTTLS_ONLY,
        facts::OTHER_PROTOCOLS,
    ],
    sources: &[
        Source::Page(
            "https://techcommunity.microsoft.com/blog/exchange/exchange-online-to-retire-basic-auth-for-client-submission-smtp-auth/4114750",
        ),
        Source::Page("https://github.com/solvetus/missivus-wordpress/releases/tag/v0.1.2"),
        Source::Thunderbird("office365.com"),
        Source::Experience,
    ],
    checked: Checked::Dated("2026-08"),
    confidence: Confidence::High,
};
