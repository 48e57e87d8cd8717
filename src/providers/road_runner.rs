//! Road Runner (Spectrum), an internet provider in the United States.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::{StartTls, Tls};
use super::Status::Unknown;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts};

pub(super) static PROVIDER: Provider = Provider {
    name: "Road Runner (Spectrum)",
    kind: Kind::Isp,
    domains: &["rr.com"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[imap(Tls, "mail.twc.com", 993), pop3(Tls, "mail.twc.com", 995)],
    outgoing: &[smtp(StartTls, "mail.twc.com", 587)],
    ways: &[way(ALL, Password, Unknown)],
};

pub(super) static DETAILS: Details = Details {
    country: "us",
    also: &["RoadRunner", "Time Warner Cable", "TWC"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::MERGED_BRANDS],
    sources: &[
        Source::Thunderbird("rr.com"),
        Source::Page(
            "https://www.timewarnercable.com/en/support/faqs/faqs-internet/e-mailacco/incoming-outgoing-server-addresses.html",
        ),
    ],
    checked: Checked::Listed("2015-09"),
    confidence: Confidence::Low,
};
