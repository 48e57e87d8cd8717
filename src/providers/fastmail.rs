//! Fastmail, mail for everybody, at home in Australia.

// SPDX-License-Identifier: MPL-2.0

use super::Login::{AppPassword, OAuth, Password};
use super::Security::Tls;
use super::Status::{AfterPreparation, Closed, Works};
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{
    Checked, Confidence, Details, Kind, Limits, Login, Provider, Source, facts, issuers, tasks,
};

const LOGIN: &[Login] = &[OAuth, AppPassword];

pub(super) static PROVIDER: Provider = Provider {
    name: "Fastmail",
    kind: Kind::Mailbox,
    domains: &["fastmail.com", "fastmail.fm", "messagingengine.com", "sent.com"],
    brands: &[],
    mx: &["messagingengine.com"],
    regions: &[],
    incoming: &[
        imap(Tls, "imap.fastmail.com", 993).login(LOGIN),
        pop3(Tls, "pop.fastmail.com", 995).login(LOGIN),
    ],
    outgoing: &[smtp(Tls, "smtp.fastmail.com", 465).login(LOGIN)],
    ways: &[
        way(ALL, OAuth, Works),
        way(ALL, AppPassword, AfterPreparation),
        way(ALL, Password, Closed),
    ],
};

pub(super) static DETAILS: Details = Details {
    country: "au",
    also: &["MessagingEngine"],
    first: &[tasks::APP_PASSWORD
        .at("https://www.fastmail.help/hc/en-us/articles/360058752854-App-passwords")],
    webmail: Some("https://app.fastmail.com/"),
    oauth: Some(&issuers::FASTMAIL),
    limits: Limits::UNKNOWN,
    facts: &[
        facts::OAUTH_AVAILABLE,
        facts::OAUTH_DYNAMIC_REGISTRATION,
        facts::BASIC_PLAN_NO_IMAP,
        facts::PUBLISHES_OWN_AUTOCONFIG,
    ],
    sources: &[
        Source::File("providers.xml of FairEmail", "https://github.com/M66B/FairEmail"),
        Source::Page("https://www.fastmail.help/hc/en-us/articles/360058752854-App-passwords"),
        Source::Thunderbird("messagingengine.com"),
        Source::Page("https://www.fastmail.com/help/technical/servernamesandports.html"),
        Source::Page("https://www.fastmail.com/help/clients/thunderbird.html"),
    ],
    checked: Checked::Dated("2026-08"),
    confidence: Confidence::High,
};
