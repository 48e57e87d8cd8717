//! Gmail, the personal accounts.

// SPDX-License-Identifier: MPL-2.0

use super::Login::{AppPassword, OAuth, Password};
use super::Security::{StartTls, Tls};
use super::Status::{AfterPreparation, Closed, Works};
use super::server::{imap, pop3, smtp};
use super::way::{ALL, POP3, SMTP_IMAP, way};
use super::{
    Checked, Confidence, Counted, Details, Kind, Limits, Login, Provider, Source, facts, issuers,
    tasks,
};

const LOGIN: &[Login] = &[OAuth, AppPassword];

pub(super) static PROVIDER: Provider = Provider {
    name: "Gmail",
    kind: Kind::Mailbox,
    domains: &["gmail.com", "googlemail.com"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[
        imap(Tls, "imap.gmail.com", 993).login(LOGIN),
        pop3(Tls, "pop.gmail.com", 995).login(LOGIN),
    ],
    outgoing: &[
        smtp(Tls, "smtp.gmail.com", 465).login(LOGIN),
        smtp(StartTls, "smtp.gmail.com", 587).login(LOGIN),
    ],
    ways: &[
        way(SMTP_IMAP, OAuth, Works),
        way(POP3, OAuth, AfterPreparation),
        way(ALL, AppPassword, AfterPreparation),
        way(ALL, Password, Closed),
    ],
};

pub(super) static DETAILS: Details = Details {
    country: "world",
    also: &["Google Mail", "GoogleMail", "जीमेल", "जी-मेल", "गूगल मेल"],
    first: &[tasks::GOOGLE_TWO_STEP, tasks::GOOGLE_APP_PASSWORD, tasks::GOOGLE_POP],
    webmail: Some("https://mail.google.com/"),
    oauth: Some(&issuers::GOOGLE),
    limits: Limits {
        per_day: Some(500),
        per_hour: None,
        counts: Counted::Recipients,
        recipients: Some(100),
        octets: Some(26_214_400),
    },
    facts: &[facts::LESS_SECURE, facts::IMAP_ALWAYS_ON_GMAIL, facts::SENT_GMAIL, facts::PORT_25],
    sources: &[
        Source::File("providers.xml of FairEmail", "https://github.com/M66B/FairEmail"),
        Source::Page("https://developers.google.com/workspace/gmail/imap/imap-smtp"),
        Source::Page("https://developer.nylas.com/docs/cookbook/email/gmail-smtp-settings.md"),
        Source::Page("https://support.google.com/mail/answer/22839"),
        Source::Page("https://support.google.com/accounts/answer/185833"),
        Source::Thunderbird("googlemail.com"),
    ],
    checked: Checked::Dated("2026-08"),
    confidence: Confidence::High,
};
