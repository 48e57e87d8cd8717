//! `CenturyTel`, an internet provider in the United States.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::{StartTls, Tls};
use super::Status::Unknown;
use super::server::{pop3, smtp};
use super::way::{SMTP_POP3, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts};

pub(super) static PROVIDER: Provider = Provider {
    name: "CenturyTel",
    kind: Kind::Isp,
    domains: &[
        "centurytel.net",
        "clds.net",
        "coastalnow.net",
        "cochill.net",
        "cswnet.com",
        "emadisonriver.com",
        "emadisonriver.net",
        "gallatinriver.net",
        "grics.net",
        "gulftel.com",
        "madisonriver.biz",
        "mebtel.net",
    ],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[pop3(Tls, "pop.centurytel.net", 995)],
    outgoing: &[smtp(StartTls, "smtpauth.centurytel.net", 587)],
    ways: &[way(SMTP_POP3, Password, Unknown)],
};

pub(super) static DETAILS: Details = Details {
    country: "us",
    also: &["Madison River", "Gulftel"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::POP_ONLY, facts::MERGED_BRANDS],
    sources: &[
        Source::Thunderbird("centurytel.net"),
        Source::Page("https://www.centurylink.com/help/index.php?assetid=239"),
    ],
    checked: Checked::Listed("2016-03"),
    confidence: Confidence::Low,
};
