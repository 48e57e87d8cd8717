//! KELCOM Internet, an internet provider in Canada.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::{StartTls, Tls};
use super::Status::Works;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source};

pub(super) static PROVIDER: Provider = Provider {
    name: "KELCOM Internet",
    kind: Kind::Isp,
    domains: &["kelcom.net"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[imap(Tls, "pop.kelcom.net", 993), pop3(Tls, "pop.kelcom.net", 995)],
    outgoing: &[smtp(StartTls, "smtp.kelcom.net", 587)],
    ways: &[way(ALL, Password, Works)],
};

pub(super) static DETAILS: Details = Details {
    country: "ca",
    also: &["Kelcom"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[],
    sources: &[
        Source::Thunderbird("kelcom.net"),
        Source::Page("https://portal.kelcom.net/support/faq/6/"),
    ],
    checked: Checked::Listed("2024-01"),
    confidence: Confidence::Medium,
};
