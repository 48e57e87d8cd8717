//! schwaz.net, an internet provider in Austria.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::{StartTls, Tls};
use super::Status::Unknown;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source};

pub(super) static PROVIDER: Provider = Provider {
    name: "schwaz.net",
    kind: Kind::Isp,
    domains: &["schwaz.net"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[imap(Tls, "imap.schwaz.net", 993), pop3(Tls, "pop3.schwaz.net", 995)],
    outgoing: &[smtp(Tls, "mail.schwaz.net", 465), smtp(StartTls, "mail.schwaz.net", 587)],
    ways: &[way(ALL, Password, Unknown)],
};

pub(super) static DETAILS: Details = Details {
    country: "at",
    also: &["Stadtwerke Schwaz"],
    first: &[],
    webmail: Some("https://webmail.schwaz.net/?login="),
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[],
    sources: &[
        Source::Thunderbird("schwaz.net"),
        Source::Page("https://stadtwerkeschwaz.at/schwaz-net/anleitungen#Einstellungen"),
    ],
    checked: Checked::Listed("2022-05"),
    confidence: Confidence::Low,
};
