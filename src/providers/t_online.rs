//! T-Online, an internet provider in Germany.

// SPDX-License-Identifier: MPL-2.0

use super::Login::{AppPassword, Password};
use super::Security::{StartTls, Tls};
use super::Status::{AfterPreparation, Closed};
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, tasks};

pub(super) static PROVIDER: Provider = Provider {
    name: "T-Online",
    kind: Kind::Isp,
    domains: &["t-online.de", "magenta.de"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[
        imap(Tls, "secureimap.t-online.de", 993).login(&[AppPassword]),
        pop3(Tls, "securepop.t-online.de", 995).login(&[AppPassword]),
    ],
    outgoing: &[
        smtp(Tls, "securesmtp.t-online.de", 465).login(&[AppPassword]),
        smtp(StartTls, "securesmtp.t-online.de", 587).login(&[AppPassword]),
    ],
    ways: &[way(ALL, AppPassword, AfterPreparation), way(ALL, Password, Closed)],
};

pub(super) static DETAILS: Details = Details {
    country: "de",
    also: &["Telekom Mail", "Magenta", "Deutsche Telekom"],
    first: &[tasks::MAIL_PASSWORD
        .at("https://www.telekom.de/hilfe/apps-dienste/e-mail/programme/passwort-verwalten")],
    webmail: Some("https://email.t-online.de/"),
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[],
    sources: &[
        Source::File("providers.xml of FairEmail", "https://github.com/M66B/FairEmail"),
        Source::Thunderbird("t-online.de"),
        Source::Page(
            "https://www.telekom.de/hilfe/apps-dienste/e-mail/einstellungen/posteingang-postausgang-server",
        ),
    ],
    checked: Checked::Dated("2026-08"),
    confidence: Confidence::High,
};
