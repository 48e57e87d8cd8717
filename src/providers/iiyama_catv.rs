//! Cable TV i-Net Iiyama, an internet provider in Japan.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::Tls;
use super::Status::Works;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source};

pub(super) static PROVIDER: Provider = Provider {
    name: "Cable TV i-Net Iiyama",
    kind: Kind::Isp,
    domains: &["iiyama-catv.ne.jp"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[imap(Tls, "imap.iiyama-catv.ne.jp", 993), pop3(Tls, "mail.iiyama-catv.ne.jp", 995)],
    outgoing: &[smtp(Tls, "smtpa.iiyama-catv.ne.jp", 465)],
    ways: &[way(ALL, Password, Works)],
};

pub(super) static DETAILS: Details = Details {
    country: "jp",
    also: &["ケーブルテレビiネット飯山"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[],
    sources: &[
        Source::Thunderbird("iiyama-catv.ne.jp"),
        Source::Page("https://www.iiyama-catv.ne.jp/custom25.html"),
    ],
    checked: Checked::Listed("2024-03"),
    confidence: Confidence::Medium,
};
