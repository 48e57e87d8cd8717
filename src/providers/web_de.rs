//! WEB.DE, mail for everybody, at home in Germany.

// SPDX-License-Identifier: MPL-2.0

use super::Login::{AppPassword, Password};
use super::Security::{StartTls, Tls};
use super::Status::AfterPreparation;
use super::UsernameForm::LocalPart;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Login, Provider, Source, facts, tasks};

const LOGIN: &[Login] = &[Password, AppPassword];

pub(super) static PROVIDER: Provider = Provider {
    name: "WEB.DE",
    kind: Kind::Mailbox,
    domains: &["web.de"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[
        imap(Tls, "imap.web.de", 993).login(LOGIN).user(LocalPart),
        imap(StartTls, "imap.web.de", 143).login(LOGIN).user(LocalPart),
        pop3(Tls, "pop3.web.de", 995).login(LOGIN).user(LocalPart),
        pop3(StartTls, "pop3.web.de", 110).login(LOGIN).user(LocalPart),
    ],
    outgoing: &[
        smtp(Tls, "smtp.web.de", 465).login(LOGIN).user(LocalPart),
        smtp(StartTls, "smtp.web.de", 587).login(LOGIN).user(LocalPart),
    ],
    ways: &[way(ALL, AppPassword, AfterPreparation), way(ALL, Password, AfterPreparation)],
};

pub(super) static DETAILS: Details = Details {
    country: "de",
    also: &["WEB.DE Freemail"],
    first: &[
        tasks::ENABLE_IMAP_POP.at("https://hilfe.web.de/pop-imap/einschalten.html"),
        tasks::APP_PASSWORD_IF_TWO_STEP
            .at("https://hilfe.web.de/sicherheit/2fa/anwendungsspezifisches-passwort.html"),
    ],
    webmail: Some("https://web.de/"),
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::USERNAME_LOCAL_OR_FULL, facts::CHECK_EVERY_15_MINUTES],
    sources: &[
        Source::File("providers.xml of FairEmail", "https://github.com/M66B/FairEmail"),
        Source::Thunderbird("web.de"),
        Source::Page("https://hilfe.web.de/pop-imap/imap/imap-serverdaten.html"),
    ],
    checked: Checked::Dated("2026-08"),
    confidence: Confidence::Medium,
};
