//! iCloud Mail, mail for everybody.

// SPDX-License-Identifier: MPL-2.0

use super::Login::{AppPassword, Password};
use super::Security::{StartTls, Tls};
use super::Status::{AfterPreparation, Closed};
use super::UsernameForm::LocalPart;
use super::server::{imap, smtp};
use super::way::{SMTP_IMAP, way};
use super::{Checked, Confidence, Counted, Details, Kind, Limits, Provider, Source, facts, tasks};

pub(super) static PROVIDER: Provider = Provider {
    name: "iCloud Mail",
    kind: Kind::Mailbox,
    domains: &["icloud.com", "me.com", "mac.com"],
    brands: &[],
    mx: &["mail.icloud.com"],
    regions: &[],
    incoming: &[imap(Tls, "imap.mail.me.com", 993).login(&[AppPassword]).user(LocalPart)],
    outgoing: &[smtp(StartTls, "smtp.mail.me.com", 587).login(&[AppPassword])],
    ways: &[way(SMTP_IMAP, AppPassword, AfterPreparation), way(SMTP_IMAP, Password, Closed)],
};

pub(super) static DETAILS: Details = Details {
    country: "world",
    also: &["Apple Mail", "MobileMe", "me.com", "mac.com", "आईक्लाउड", "एप्पल"],
    first: &[tasks::TWO_STEP, tasks::APP_PASSWORD.at("https://account.apple.com/")],
    webmail: Some("https://www.icloud.com/mail/"),
    oauth: None,
    limits: Limits {
        per_day: Some(1000),
        per_hour: None,
        counts: Counted::Messages,
        recipients: Some(500),
        octets: Some(20_971_520),
    },
    facts: &[
        facts::NO_POP,
        facts::IMAP_USERNAME_LOCAL_PART,
        facts::SMTP_STARTTLS_ONLY,
        facts::DAILY_RECIPIENT_CAP_1000,
        facts::CUSTOM_DOMAIN_POSSIBLE,
    ],
    sources: &[
        Source::File("providers.xml of FairEmail", "https://github.com/M66B/FairEmail"),
        Source::Page("https://support.apple.com/en-us/102198"),
        Source::Page("https://support.apple.com/en-us/102525"),
        Source::Page("https://developer.nylas.com/docs/cookbook/email/icloud-mail-api.md"),
        Source::Thunderbird("me.com"),
        Source::Page("https://support.apple.com/HT202304"),
    ],
    checked: Checked::Dated("2026-08"),
    confidence: Confidence::High,
};
