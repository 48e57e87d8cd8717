//! A1 (Austria), an internet provider in Austria.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::{StartTls, Tls};
use super::Status::Unknown;
use super::server::{imap, smtp};
use super::way::{SMTP_IMAP, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts};

pub(super) static PROVIDER: Provider = Provider {
    name: "A1 (Austria)",
    kind: Kind::Isp,
    domains: &["a1.net", "aon.at"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[imap(Tls, "securemail.a1.net", 993)],
    outgoing: &[smtp(StartTls, "securemail.a1.net", 587)],
    ways: &[way(SMTP_IMAP, Password, Unknown)],
};

pub(super) static DETAILS: Details = Details {
    country: "at",
    also: &["A1 Telekom Austria", "AON"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::MERGED_BRANDS],
    sources: &[Source::Thunderbird("a1.net")],
    checked: Checked::Listed("2015-08"),
    confidence: Confidence::Low,
};
