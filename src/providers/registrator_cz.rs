//! Registrator.cz, mail for domains of its customers.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::{StartTls, Tls};
use super::Status::Unknown;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts};

pub(super) static PROVIDER: Provider = Provider {
    name: "Registrator.cz",
    kind: Kind::Workspace,
    domains: &["one.cz"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[imap(Tls, "imap.registrator.cz", 993), pop3(Tls, "pop3.registrator.cz", 995)],
    outgoing: &[smtp(StartTls, "smtp.registrator.cz", 587)],
    ways: &[way(ALL, Password, Unknown)],
};

pub(super) static DETAILS: Details = Details {
    country: "cz",
    also: &["one.cz"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::MERGED_BRANDS],
    sources: &[Source::Thunderbird("one.cz")],
    checked: Checked::Listed("2016-08"),
    confidence: Confidence::Low,
};
