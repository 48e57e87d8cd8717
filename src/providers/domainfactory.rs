//! domainFACTORY, mail for domains of its customers.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::Tls;
use super::Status::Unknown;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source};

pub(super) static PROVIDER: Provider = Provider {
    name: "domainFACTORY",
    kind: Kind::Workspace,
    domains: &["ispgateway.de"],
    brands: &[],
    mx: &["ispgateway.de"],
    regions: &[],
    incoming: &[imap(Tls, "sslin.df.eu", 993), pop3(Tls, "sslin.df.eu", 995)],
    outgoing: &[smtp(Tls, "sslout.df.eu", 465)],
    ways: &[way(ALL, Password, Unknown)],
};

pub(super) static DETAILS: Details = Details {
    country: "de",
    also: &["df.eu", "ispgateway"],
    first: &[],
    webmail: Some("https://webmail.df.eu"),
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[],
    sources: &[
        Source::Thunderbird("df.eu"),
        Source::Page("https://www.df.eu/de/service/df-faq/e-mail/mail-programme/"),
    ],
    checked: Checked::Listed("2021-09"),
    confidence: Confidence::Low,
};
