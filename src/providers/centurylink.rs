//! `CenturyLink`, an internet provider in the United States.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::{StartTls, Tls};
use super::Status::Unknown;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts};

pub(super) static PROVIDER: Provider = Provider {
    name: "CenturyLink",
    kind: Kind::Isp,
    domains: &["centurylink.net", "embarqmail.com"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[imap(Tls, "mail.centurylink.net", 993), pop3(Tls, "pop.centurylink.net", 995)],
    outgoing: &[smtp(StartTls, "smtp.centurylink.net", 587)],
    ways: &[way(ALL, Password, Unknown)],
};

pub(super) static DETAILS: Details = Details {
    country: "us",
    also: &["Embarq", "Lumen"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::LEAVE_ON_SERVER, facts::MERGED_BRANDS],
    sources: &[
        Source::Thunderbird("centurylink.net"),
        Source::Page("https://www.centurylink.com/help/index.php?assetid=239"),
    ],
    checked: Checked::Listed("2016-03"),
    confidence: Confidence::Low,
};
