//! Blueyonder (Virgin Media), an internet provider in the United Kingdom.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::Tls;
use super::Status::Unknown;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts};

pub(super) static PROVIDER: Provider = Provider {
    name: "Blueyonder (Virgin Media)",
    kind: Kind::Isp,
    domains: &["blueyonder.co.uk"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[imap(Tls, "imap4.blueyonder.co.uk", 993), pop3(Tls, "pop3.blueyonder.co.uk", 995)],
    outgoing: &[smtp(Tls, "smtp.blueyonder.co.uk", 465)],
    ways: &[way(ALL, Password, Unknown)],
};

pub(super) static DETAILS: Details = Details {
    country: "gb",
    also: &["Telewest"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::MERGED_BRANDS],
    sources: &[
        Source::Thunderbird("blueyonder.co.uk"),
        Source::Page(
            "https://help.virginmedia.com/system/web/custom/viewArticle.jsp?uuid=55BDAE35-DD97-4F7C-A013-0BC0D6D21002",
        ),
        Source::Page(
            "https://help.virginmedia.com/system/web/custom/viewArticle.jsp?uuid=68845FEE-4C8F-49D0-B169-AB9C60AE6915",
        ),
    ],
    checked: Checked::Listed("2016-02"),
    confidence: Confidence::Low,
};
