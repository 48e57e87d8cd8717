//! Infomaniak, mail for domains of its customers.

use super::Login::{AppPassword, Password};
use super::Security::{StartTls, Tls};
use super::Status::{AfterPreparation, Closed};
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Counted, Details, Kind, Limits, Provider, Source, facts, tasks};

pub(super) static PROVIDER: Provider = Provider {
    name: "Infomaniak",
    kind: Kind::Workspace,
    domains: &["ik.me", "ikmail.com", "etik.com"],
    brands: &[],
    mx: &["infomaniak.ch"],
    regions: &[],
    incoming: &[
        imap(Tls, "mail.infomaniak.com", 993).login(&[AppPassword]),
        pop3(Tls, "mail.infomaniak.com", 995).login(&[AppPassword]),
    ],
    outgoing: &[
        smtp(Tls, "mail.infomaniak.com", 465).login(&[AppPassword]),
        smtp(StartTls, "mail.infomaniak.com", 587).login(&[AppPassword]),
    ],
    ways: &[way(ALL, AppPassword, AfterPreparation), way(ALL, Password, Closed)],
};

pub(super) static DETAILS: Details = Details {
    country: "ch",
    also: &["kSuite", "ik.me", "Etik"],
    first: &[tasks::DEVICE_PASSWORD.at("https://manager.infomaniak.com/")],
    webmail: Some("https://mail.infomaniak.com/"),
    oauth: None,
    limits: Limits {
        per_day: Some(500),
        per_hour: None,
        counts: Counted::Recipients,
        recipients: None,
        octets: None,
    },
    facts: &[facts::PAID_PLAN_1440_PER_DAY, facts::ROLLING_24H_WINDOW],
    sources: &[
        Source::Page(
            "https://www.infomaniak.com/en/support/faq/2065/understanding-the-24-hour-outgoing-email-limit",
        ),
        Source::File("providers.xml of FairEmail", "https://github.com/M66B/FairEmail"),
    ],
    checked: Checked::Dated("2026-08"),
    confidence: Confidence::High,
};
