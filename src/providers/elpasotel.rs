//! El Paso Telephone, an internet provider in the United States.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::{StartTls, Tls};
use super::Status::Unknown;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts};

pub(super) static PROVIDER: Provider = Provider {
    name: "El Paso Telephone",
    kind: Kind::Isp,
    domains: &["elpasotel.net"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[imap(Tls, "mail.elpasotel.net", 993), pop3(Tls, "pop3.elpasotel.net", 995)],
    outgoing: &[smtp(StartTls, "smtp.elpasotel.net", 587)],
    ways: &[way(ALL, Password, Unknown)],
};

pub(super) static DETAILS: Details = Details {
    country: "us",
    also: &["Elpasotel.net"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::LEAVE_ON_SERVER, facts::MERGED_BRANDS],
    sources: &[
        Source::Thunderbird("elpasotel.net"),
        Source::Page("https://www.centurylink.com/help/index.php?assetid=239"),
    ],
    checked: Checked::Listed("2016-03"),
    confidence: Confidence::Low,
};
