//! `DonDominio`, mail for domains of its customers.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::Tls;
use super::Status::Unknown;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts};

pub(super) static PROVIDER: Provider = Provider {
    name: "DonDominio",
    kind: Kind::Workspace,
    domains: &["dondominio.com"],
    brands: &[],
    mx: &["dondominio.com"],
    regions: &[],
    incoming: &[imap(Tls, "imap.dondominio.com", 993), pop3(Tls, "pop3.dondominio.com", 995)],
    outgoing: &[smtp(Tls, "smtp.dondominio.com", 465)],
    ways: &[way(ALL, Password, Unknown)],
};

pub(super) static DETAILS: Details = Details {
    country: "es",
    also: &["MrDomain"],
    first: &[],
    webmail: Some("https://webmail.dondominio.com"),
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::MERGED_BRANDS],
    sources: &[Source::Thunderbird("dondominio.com")],
    checked: Checked::Listed("2016-09"),
    confidence: Confidence::Low,
};
