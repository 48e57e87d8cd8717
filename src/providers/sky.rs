//! Sky Mail, an internet provider in the United Kingdom.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::Tls;
use super::Status::Unknown;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts};

pub(super) static PROVIDER: Provider = Provider {
    name: "Sky Mail",
    kind: Kind::Isp,
    domains: &["sky.com"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[imap(Tls, "imap.tools.sky.com", 993), pop3(Tls, "pop.tools.sky.com", 995)],
    outgoing: &[smtp(Tls, "smtp.tools.sky.com", 465)],
    ways: &[way(ALL, Password, Unknown)],
};

pub(super) static DETAILS: Details = Details {
    country: "gb",
    also: &["Sky Yahoo Mail"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::MERGED_BRANDS],
    sources: &[
        Source::Thunderbird("sky.com"),
        Source::Page("https://help.sky.com/articles/get-emails-on-other-clients?product=email"),
    ],
    checked: Checked::Listed("2016-02"),
    confidence: Confidence::Low,
};
