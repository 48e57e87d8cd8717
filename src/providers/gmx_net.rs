//! GMX (Germany, Austria, Switzerland), mail for everybody, at home in Germany.

// SPDX-License-Identifier: MPL-2.0

use super::Login::{AppPassword, Password};
use super::Security::{StartTls, Tls};
use super::Status::AfterPreparation;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{
    Checked, Confidence, Counted, Details, Kind, Limits, Login, Provider, Source, facts, tasks,
};

const LOGIN: &[Login] = &[Password, AppPassword];

pub(super) static PROVIDER: Provider = Provider {
    name: "GMX (Germany, Austria, Switzerland)",
    kind: Kind::Mailbox,
    domains: &[
        "gmx.net",
        "gmx.de",
        "gmx.at",
        "gmx.ch",
        "gmx.eu",
        "gmx.biz",
        "gmx.org",
        "gmx.info",
        "mein.gmx",
        "mail.gmx",
        "email.gmx",
    ],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[
        imap(Tls, "imap.gmx.net", 993).login(LOGIN),
        imap(StartTls, "imap.gmx.net", 143).login(LOGIN),
        pop3(Tls, "pop.gmx.net", 995).login(LOGIN),
        pop3(StartTls, "pop.gmx.net", 110).login(LOGIN),
    ],
    outgoing: &[
        smtp(Tls, "mail.gmx.net", 465).login(LOGIN),
        smtp(StartTls, "mail.gmx.net", 587).login(LOGIN),
    ],
    ways: &[way(ALL, AppPassword, AfterPreparation), way(ALL, Password, AfterPreparation)],
};

pub(super) static DETAILS: Details = Details {
    country: "de",
    also: &["GMX Freemail", "GMX.de"],
    first: &[
        tasks::ENABLE_IMAP_POP.at("https://hilfe.gmx.net/pop-imap/einschalten.html"),
        tasks::APP_PASSWORD_IF_TWO_STEP
            .at("https://hilfe.gmx.net/sicherheit/2fa/anwendungsspezifisches-passwort.html"),
    ],
    webmail: Some("https://www.gmx.net/"),
    oauth: None,
    limits: Limits {
        per_day: None,
        per_hour: None,
        counts: Counted::Messages,
        recipients: None,
        octets: Some(52_428_800),
    },
    facts: &[facts::APP_PASSWORD_OFTEN_REQUIRED],
    sources: &[
        Source::Page("https://hilfe.gmx.net/sicherheit/2fa/anwendungsspezifisches-passwort.html"),
        Source::File("providers.xml of FairEmail", "https://github.com/M66B/FairEmail"),
        Source::Thunderbird("gmx.net"),
        Source::Page("https://hilfe.gmx.net/pop-imap/imap/imap-serverdaten.html"),
    ],
    checked: Checked::Dated("2026-08"),
    confidence: Confidence::Medium,
};
