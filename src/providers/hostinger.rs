//! Hostinger Mail, mail for domains of its customers.

use super::Login::Password;
use super::Security::{StartTls, Tls};
use super::Status::Works;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Counted, Details, Kind, Limits, Provider, Source, facts, tasks};

pub(super) static PROVIDER: Provider = Provider {
    name: "Hostinger Mail",
    kind: Kind::Workspace,
    domains: &[],
    brands: &[],
    mx: &["hostinger.com"],
    regions: &[],
    incoming: &[imap(Tls, "imap.hostinger.com", 993), pop3(Tls, "pop.hostinger.com", 995)],
    outgoing: &[smtp(Tls, "smtp.hostinger.com", 465), smtp(StartTls, "smtp.hostinger.com", 587)],
    ways: &[way(ALL, Password, Works)],
};

pub(super) static DETAILS: Details = Details {
    country: "world",
    also: &["Hostinger Email", "होस्टिंगर"],
    first: &[tasks::MAILBOX_PASSWORD],
    webmail: Some("https://mail.hostinger.com/"),
    oauth: None,
    limits: Limits {
        per_day: Some(1000),
        per_hour: None,
        counts: Counted::Messages,
        recipients: Some(100),
        octets: None,
    },
    facts: &[facts::PREMIUM_PLAN_3000_PER_DAY, facts::LOWER_LIMIT_FOR_NEW_ACCOUNTS],
    sources: &[
        Source::Page(
            "https://www.hostinger.com/support/4625828-parameters-and-limits-of-hostinger-email/",
        ),
        Source::File("providers.xml of FairEmail", "https://github.com/M66B/FairEmail"),
    ],
    checked: Checked::Dated("2026-03"),
    confidence: Confidence::High,
};
