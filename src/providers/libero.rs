//! Libero Mail, mail for everybody, at home in Italy.

// SPDX-License-Identifier: MPL-2.0

use super::Login::{AppPassword, Password};
use super::Security::Tls;
use super::Status::{AfterPreparation, Works};
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Login, Provider, Source, tasks};

const LOGIN: &[Login] = &[Password, AppPassword];

pub(super) static PROVIDER: Provider = Provider {
    name: "Libero Mail",
    kind: Kind::Mailbox,
    domains: &["libero.it", "iol.it", "blu.it", "inwind.it", "giallo.it"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[
        imap(Tls, "imapmail.libero.it", 993).login(LOGIN),
        pop3(Tls, "popmail.libero.it", 995).login(LOGIN),
    ],
    outgoing: &[smtp(Tls, "smtp.libero.it", 465).login(LOGIN)],
    ways: &[way(ALL, AppPassword, AfterPreparation), way(ALL, Password, Works)],
};

pub(super) static DETAILS: Details = Details {
    country: "it",
    also: &["IOL", "Inwind", "Blu.it"],
    first: &[tasks::APP_PASSWORD_IF_TWO_STEP.at(
        "https://aiuto.libero.it/articolo/sicurezza/password-sicura-specifica-applicazioni-client/",
    )],
    webmail: Some("https://login.libero.it/"),
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[],
    sources: &[
        Source::File("providers.xml of FairEmail", "https://github.com/M66B/FairEmail"),
        Source::Thunderbird("libero.it"),
    ],
    checked: Checked::Dated("2026-08"),
    confidence: Confidence::Medium,
};
