//! Google Workspace: Gmail for organisations with a domain of their own.

// SPDX-License-Identifier: MPL-2.0

use super::Login::{AppPassword, OAuth, Password};
use super::Security::{StartTls, Tls};
use super::Status::{AfterPreparation, Closed, Works};
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{
    Checked, Confidence, Counted, Details, Kind, Limits, Login, Provider, Source, facts, issuers,
    tasks,
};

const LOGIN: &[Login] = &[OAuth, AppPassword];

pub(super) static PROVIDER: Provider = Provider {
    name: "Google Workspace",
    kind: Kind::Workspace,
    domains: &["google.com", "jazztel.es", "nyu.edu"],
    brands: &[],
    mx: &["google.com", "googlemail.com"],
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
        way(ALL, OAuth, Works),
        way(ALL, AppPassword, AfterPreparation),
        way(ALL, Password, Closed),
    ],
};

pub(super) static DETAILS: Details = Details {
    country: "world",
    also: &["G Suite", "Google Apps", "Gmail for business", "गूगल वर्कस्पेस", "गूगल"],
    first: &[tasks::GOOGLE_ADMINISTRATOR, tasks::GOOGLE_TWO_STEP, tasks::GOOGLE_APP_PASSWORD],
    webmail: Some("https://mail.google.com/"),
    oauth: Some(&issuers::GOOGLE),
    limits: Limits {
        per_day: Some(2000),
        per_hour: None,
        counts: Counted::Messages,
        recipients: Some(100),
        octets: Some(26_214_400),
    },
    facts: &[facts::LESS_SECURE, facts::PORT_25],
    sources: &[
        Source::File(
            "pull request 594 of warmbly, which follows Google's help pages",
            "https://github.com/warmbly/warmbly/pull/594",
        ),
        Source::Page("https://developer.nylas.com/docs/cookbook/email/gmail-smtp-settings.md"),
        Source::Page(
            "https://ionos.com/help/email/general-topics/what-are-the-mass-mailing-limits",
        ),
        Source::Thunderbird("googlemail.com"),
    ],
    checked: Checked::Dated("2026-09"),
    confidence: Confidence::High,
};
