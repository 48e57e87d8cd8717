//! Posteo, mail for everybody, at home in Germany.

// SPDX-License-Identifier: MPL-2.0

use super::Login::{AppPassword, Password};
use super::Security::{StartTls, Tls};
use super::Status::{AfterPreparation, Closed};
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts, tasks};

pub(super) static PROVIDER: Provider = Provider {
    name: "Posteo",
    kind: Kind::Mailbox,
    domains: &[
        "posteo.de",
        "posteo.at",
        "posteo.be",
        "posteo.ca",
        "posteo.ch",
        "posteo.cl",
        "posteo.co",
        "posteo.co.uk",
        "posteo.com",
        "posteo.com.br",
        "posteo.cr",
        "posteo.cz",
        "posteo.dk",
        "posteo.ee",
        "posteo.es",
        "posteo.eu",
        "posteo.fi",
        "posteo.gl",
        "posteo.gr",
        "posteo.hn",
        "posteo.hr",
        "posteo.hu",
        "posteo.ie",
        "posteo.in",
        "posteo.is",
        "posteo.it",
        "posteo.jp",
        "posteo.la",
        "posteo.li",
        "posteo.lt",
        "posteo.lu",
        "posteo.me",
        "posteo.mx",
        "posteo.my",
        "posteo.net",
        "posteo.nl",
        "posteo.no",
        "posteo.nz",
        "posteo.org",
        "posteo.pe",
        "posteo.pl",
        "posteo.pm",
        "posteo.pt",
        "posteo.ro",
        "posteo.se",
        "posteo.sg",
        "posteo.si",
        "posteo.tn",
        "posteo.uk",
        "posteo.us",
    ],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[
        imap(Tls, "posteo.de", 993).login(&[AppPassword]),
        imap(StartTls, "posteo.de", 143).login(&[AppPassword]),
        pop3(Tls, "posteo.de", 995).login(&[AppPassword]),
        pop3(StartTls, "posteo.de", 110).login(&[AppPassword]),
    ],
    outgoing: &[
        smtp(Tls, "posteo.de", 465).login(&[AppPassword]),
        smtp(StartTls, "posteo.de", 587).login(&[AppPassword]),
    ],
    ways: &[way(ALL, AppPassword, AfterPreparation), way(ALL, Password, Closed)],
};

pub(super) static DETAILS: Details = Details {
    country: "de",
    also: &[],
    first: &[tasks::APP_PASSWORD.at("https://posteo.de/en/help/app-passwords")],
    webmail: Some("https://posteo.de/"),
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::ACCOUNT_PROTECTION_BLOCKS_CLIENTS],
    sources: &[
        Source::File("posteo.md of provider-db", "https://github.com/chatmail/provider-db"),
        Source::Page("https://posteo.de/en/help/activating-additional-email-account-protection"),
        Source::Thunderbird("posteo.de"),
        Source::Page(
            "https://posteo.de/hilfe/wie-richte-ich-posteo-in-einem-mailprogramm-ein-pop3-imap-und-smtp",
        ),
    ],
    checked: Checked::Dated("2026-01"),
    confidence: Confidence::Medium,
};
