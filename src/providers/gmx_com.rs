//! GMX (international), mail for everybody.

// SPDX-License-Identifier: MPL-2.0

use super::Login::{AppPassword, Password};
use super::Security::{StartTls, Tls};
use super::Status::AfterPreparation;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Counted, Details, Kind, Limits, Login, Provider, Source, tasks};

const LOGIN: &[Login] = &[Password, AppPassword];

pub(super) static PROVIDER: Provider = Provider {
    name: "GMX (international)",
    kind: Kind::Mailbox,
    domains: &[
        "gmx.com",
        "gmx.tm",
        "gmx.us",
        "gmx.co.uk",
        "gmx.es",
        "gmx.fr",
        "gmx.ca",
        "gmx.cn",
        "gmx.co.in",
        "gmx.com.br",
        "gmx.com.my",
        "gmx.hk",
        "gmx.ie",
        "gmx.ph",
        "gmx.pt",
        "gmx.ru",
        "gmx.se",
        "gmx.sg",
        "gmx.tw",
        "gmx.com.tr",
        "gmx.it",
        "gmx.li",
    ],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[
        imap(Tls, "imap.gmx.com", 993).login(LOGIN),
        imap(StartTls, "imap.gmx.com", 143).login(LOGIN),
        pop3(Tls, "pop.gmx.com", 995).login(LOGIN),
        pop3(StartTls, "pop.gmx.com", 110).login(LOGIN),
    ],
    outgoing: &[
        smtp(Tls, "mail.gmx.com", 465).login(LOGIN),
        smtp(StartTls, "mail.gmx.com", 587).login(LOGIN),
    ],
    ways: &[way(ALL, AppPassword, AfterPreparation), way(ALL, Password, AfterPreparation)],
};

pub(super) static DETAILS: Details = Details {
    country: "world",
    also: &["GMX Freemail"],
    first: &[
        tasks::ENABLE_IMAP_POP.at("https://support.gmx.com/pop-imap/toggle.html"),
        tasks::APP_PASSWORD_IF_TWO_STEP
            .at("https://support.gmx.com/security/2fa/application-specific-passwords.html"),
    ],
    webmail: Some("https://www.gmx.com/"),
    oauth: None,
    limits: Limits {
        per_day: None,
        per_hour: None,
        counts: Counted::Messages,
        recipients: None,
        octets: Some(52_428_800),
    },
    facts: &[],
    sources: &[
        Source::File("providers.xml of FairEmail", "https://github.com/M66B/FairEmail"),
        Source::Thunderbird("gmx.com"),
    ],
    checked: Checked::Dated("2026-08"),
    confidence: Confidence::Medium,
};
