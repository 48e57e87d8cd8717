//! CEK-Net, an internet provider in Japan.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::Tls;
use super::Status::Works;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source};

pub(super) static PROVIDER: Provider = Provider {
    name: "CEK-Net",
    kind: Kind::Isp,
    domains: &["cek.ne.jp"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[imap(Tls, "imap.cek.ne.jp", 993), pop3(Tls, "mail.cek.ne.jp", 995)],
    outgoing: &[smtp(Tls, "smtpa.cek.ne.jp", 465)],
    ways: &[way(ALL, Password, Works)],
};

pub(super) static DETAILS: Details = Details {
    country: "jp",
    also: &["エコーシティー・駒ケ岳", "Echo City Komagatake"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[],
    sources: &[
        Source::Thunderbird("cek.ne.jp"),
        Source::Page(
            "https://faq.cek.co.jp/CEK%E3%81%AE%E3%83%A1%E3%83%BC%E3%83%AB%E3%82%92%E4%BD%BF%E3%81%86%E6%96%B9%E6%B3%95-64b667d02407c8001bfabc95",
        ),
    ],
    checked: Checked::Listed("2024-03"),
    confidence: Confidence::Medium,
};
