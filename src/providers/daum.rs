//! Daum Mail, mail for everybody, at home in South Korea.

// SPDX-License-Identifier: MPL-2.0

use super::Login::{AppPassword, Password};
use super::Security::Tls;
use super::Status::AfterPreparation;
use super::server::{imap, smtp};
use super::way::{SMTP_IMAP, way};
use super::{Checked, Confidence, Counted, Details, Kind, Limits, Provider, Source, facts, tasks};

pub(super) static PROVIDER: Provider = Provider {
    name: "Daum Mail",
    kind: Kind::Mailbox,
    domains: &["daum.net", "hanmail.net"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[imap(Tls, "imap.daum.net", 993).login(&[Password, AppPassword])],
    outgoing: &[smtp(Tls, "smtp.daum.net", 465).login(&[Password, AppPassword])],
    ways: &[
        way(SMTP_IMAP, AppPassword, AfterPreparation),
        way(SMTP_IMAP, Password, AfterPreparation),
    ],
};

pub(super) static DETAILS: Details = Details {
    country: "kr",
    also: &["Hanmail", "다음", "한메일"],
    first: &[tasks::ENABLE_IMAP_POP.at("https://mail.daum.net/"), tasks::APP_PASSWORD_IF_TWO_STEP],
    webmail: Some("https://mail.daum.net/"),
    oauth: None,
    limits: Limits {
        per_day: Some(10_000),
        per_hour: None,
        counts: Counted::Messages,
        recipients: Some(150),
        octets: None,
    },
    facts: &[facts::APP_PASSWORD_OFTEN_REQUIRED, facts::ISPDB_SMTP_AUTH_DOUBTFUL],
    sources: &[
        Source::Thunderbird("daum.net"),
        Source::Page("https://cs.daum.net/faq/43/9234.html#24081"),
        Source::Experience,
    ],
    checked: Checked::Listed("2025-12"),
    confidence: Confidence::Low,
};
