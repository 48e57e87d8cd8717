//! Yandex Mail, mail for everybody, at home in Russia.

// SPDX-License-Identifier: MPL-2.0

use super::Login::{AppPassword, OAuth, Password};
use super::Security::Tls;
use super::Status::{AfterPreparation, Closed, Works};
use super::server::{imap, pop3, smtp};
use super::way::{ALL, IMAP, SMTP, way};
use super::{
    Checked, Confidence, Counted, Details, Kind, Limits, Provider, Source, facts, issuers, tasks,
};

pub(super) static PROVIDER: Provider = Provider {
    name: "Yandex Mail",
    kind: Kind::Mailbox,
    domains: &[
        "yandex.com",
        "yandex.ru",
        "yandex.net",
        "yandex.by",
        "yandex.kz",
        "yandex.ua",
        "ya.ru",
        "narod.ru",
    ],
    brands: &["yandex"],
    mx: &["yandex.net", "yandex.ru"],
    regions: &[],
    incoming: &[
        imap(Tls, "imap.yandex.com", 993).login(&[OAuth, AppPassword]),
        pop3(Tls, "pop.yandex.com", 995).login(&[AppPassword]),
    ],
    outgoing: &[smtp(Tls, "smtp.yandex.com", 465).login(&[OAuth, AppPassword])],
    ways: &[
        way(SMTP, OAuth, Works),
        way(IMAP, OAuth, AfterPreparation),
        way(ALL, AppPassword, AfterPreparation),
        way(ALL, Password, Closed),
    ],
};

pub(super) static DETAILS: Details = Details {
    country: "ru",
    also: &["Яндекс Почта", "Yandex 360", "ya.ru"],
    first: &[
        tasks::ENABLE_IMAP_POP.at("https://mail.yandex.com/#setup/client"),
        tasks::APP_PASSWORD.at("https://id.yandex.com/security/app-passwords"),
    ],
    webmail: Some("https://mail.yandex.com/"),
    oauth: Some(&issuers::YANDEX),
    limits: Limits {
        per_day: Some(500),
        per_hour: None,
        counts: Counted::Recipients,
        recipients: Some(35),
        octets: None,
    },
    facts: &[facts::ISPDB_OMITS_OAUTH],
    sources: &[
        Source::File("providers.xml of FairEmail", "https://github.com/M66B/FairEmail"),
        Source::Page("https://yandex.com/support/mail/web/letter/create/send-many-letters.html"),
        Source::Page("https://yandex.com/support/mail/mail-clients/others.html"),
        Source::Thunderbird("yandex.ru"),
        Source::Experience,
    ],
    checked: Checked::Dated("2026-08"),
    confidence: Confidence::Medium,
};
