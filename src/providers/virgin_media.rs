//! Virgin Media, an internet provider in the United Kingdom.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::Tls;
use super::Status::Unknown;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts};

pub(super) static PROVIDER: Provider = Provider {
    name: "Virgin Media",
    kind: Kind::Isp,
    domains: &["virginmedia.com"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[imap(Tls, "imap.virginmedia.com", 993), pop3(Tls, "pop3.virginmedia.com", 995)],
    outgoing: &[smtp(Tls, "smtp.virginmedia.com", 465)],
    ways: &[way(ALL, Password, Unknown)],
};

pub(super) static DETAILS: Details = Details {
    country: "gb",
    also: &[],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::MERGED_BRANDS],
    sources: &[
        Source::Thunderbird("virginmedia.com"),
        Source::Page(
            "https://help.virginmedia.com/system/web/custom/viewArticle.jsp?uuid=D78BA863-ACDB-47E4-908B-28214405408B",
        ),
        Source::Page(
            "https://help.virginmedia.com/system/web/custom/viewArticle.jsp?uuid=68845FEE-4C8F-49D0-B169-AB9C60AE6915",
        ),
    ],
    checked: Checked::Listed("2016-02"),
    confidence: Confidence::Low,
};
