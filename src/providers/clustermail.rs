//! Clustermail, mail for domains of its customers.

// SPDX-License-Identifier: MPL-2.0

use super::Login::{Challenge, Password};
use super::Security::{StartTls, Tls};
use super::Status::Unknown;
use super::server::{imap, pop3, smtp};
use super::way::{INCOMING, SMTP, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts};

pub(super) static PROVIDER: Provider = Provider {
    name: "Clustermail",
    kind: Kind::Workspace,
    domains: &["clustermail.de"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[
        imap(Tls, "mail.clustermail.de", 993),
        imap(StartTls, "mail.clustermail.de", 143),
        pop3(Tls, "mail.clustermail.de", 995),
        pop3(StartTls, "mail.clustermail.de", 110),
    ],
    outgoing: &[
        smtp(StartTls, "mail.clustermail.de", 587).login(&[Challenge]),
        smtp(StartTls, "mail.clustermail.de", 25).login(&[Challenge]),
    ],
    ways: &[way(INCOMING, Password, Unknown), way(SMTP, Challenge, Unknown)],
};

pub(super) static DETAILS: Details = Details {
    country: "de",
    also: &["ratiokontakt"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::CHALLENGE_LOGIN, facts::MERGED_BRANDS],
    sources: &[
        Source::Thunderbird("clustermail.de"),
        Source::Page(
            "https://ratiokontakt.de/news/2015/01/01/faq-wie-muss-mein-e-mail-client-konfiguriert-werden/",
        ),
    ],
    checked: Checked::Listed("2016-09"),
    confidence: Confidence::Low,
};
