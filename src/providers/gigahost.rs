//! Gigahost, mail for domains of its customers.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::{StartTls, Tls};
use super::Status::Unknown;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts};

pub(super) static PROVIDER: Provider = Provider {
    name: "Gigahost",
    kind: Kind::Workspace,
    domains: &["gigahost.dk"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[imap(Tls, "mail.gigahost.dk", 993), pop3(Tls, "mail.gigahost.dk", 995)],
    outgoing: &[smtp(StartTls, "smtp.gigahost.dk", 587)],
    ways: &[way(ALL, Password, Unknown)],
};

pub(super) static DETAILS: Details = Details {
    country: "dk",
    also: &[],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::MERGED_BRANDS],
    sources: &[
        Source::Thunderbird("gigahost.dk"),
        Source::Page("https://support.gigahost.dk/?cat=7"),
    ],
    checked: Checked::Listed("2016-01"),
    confidence: Confidence::Low,
};
