//! Q.com (Qwest), an internet provider in the United States.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::{StartTls, Tls};
use super::Status::Unknown;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts};

pub(super) static PROVIDER: Provider = Provider {
    name: "Q.com (Qwest)",
    kind: Kind::Isp,
    domains: &["q.com"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[imap(Tls, "mail.q.com", 993), pop3(Tls, "mail.q.com", 995)],
    outgoing: &[smtp(StartTls, "smtp.q.com", 587)],
    ways: &[way(ALL, Password, Unknown)],
};

pub(super) static DETAILS: Details = Details {
    country: "us",
    also: &["Qwest", "CenturyLink Q"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::LEAVE_ON_SERVER, facts::MERGED_BRANDS],
    sources: &[
        Source::Thunderbird("q.com"),
        Source::Page("https://www.centurylink.com/help/index.php?assetid=239"),
    ],
    checked: Checked::Listed("2016-03"),
    confidence: Confidence::Low,
};
