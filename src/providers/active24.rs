//! ACTIVE 24, mail for domains of its customers.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::Tls;
use super::Status::Unknown;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts};

pub(super) static PROVIDER: Provider = Provider {
    name: "ACTIVE 24",
    kind: Kind::Workspace,
    domains: &["active24.com", "smtp.cz"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[imap(Tls, "email.active24.com", 993), pop3(Tls, "email.active24.com", 995)],
    outgoing: &[smtp(Tls, "email.active24.com", 465)],
    ways: &[way(ALL, Password, Unknown)],
};

pub(super) static DETAILS: Details = Details {
    country: "cz",
    also: &["Active24 Webhosting"],
    first: &[],
    webmail: Some("https://webmail.active24.com/"),
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::LEAVE_ON_SERVER, facts::MERGED_BRANDS],
    sources: &[Source::Thunderbird("active24.com")],
    checked: Checked::Listed("2016-04"),
    confidence: Confidence::Low,
};
