//! Janis, an internet provider in Japan.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::Tls;
use super::Status::Works;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source};

pub(super) static PROVIDER: Provider = Provider {
    name: "Janis",
    kind: Kind::Isp,
    domains: &["janis.or.jp"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[imap(Tls, "imaps.janis.or.jp", 993), pop3(Tls, "pops.janis.or.jp", 995)],
    outgoing: &[smtp(Tls, "smtps.janis.or.jp", 465)],
    ways: &[way(ALL, Password, Works)],
};

pub(super) static DETAILS: Details = Details {
    country: "jp",
    also: &["JANISネット"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[],
    sources: &[
        Source::Thunderbird("janis.or.jp"),
        Source::Page("https://www.janis.jp/support/user/mail-settings"),
    ],
    checked: Checked::Listed("2024-03"),
    confidence: Confidence::Medium,
};
