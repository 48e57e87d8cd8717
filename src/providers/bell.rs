//! Bell Canada, an internet provider in Canada.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::{StartTls, Tls};
use super::Status::Unknown;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts};

pub(super) static PROVIDER: Provider = Provider {
    name: "Bell Canada",
    kind: Kind::Isp,
    domains: &["bell.net", "sympatico.ca"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[imap(Tls, "imap.bell.net", 993), pop3(Tls, "pophm.sympatico.ca", 995)],
    outgoing: &[smtp(StartTls, "smtphm.sympatico.ca", 587)],
    ways: &[way(ALL, Password, Unknown)],
};

pub(super) static DETAILS: Details = Details {
    country: "ca",
    also: &["Bell Mail", "Sympatico"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::MERGED_BRANDS],
    sources: &[Source::Thunderbird("bell.net")],
    checked: Checked::Listed("2015-11"),
    confidence: Confidence::Low,
};
