//! Xtra Mail (Spark), an internet provider in New Zealand.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::Tls;
use super::Status::Works;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source};

pub(super) static PROVIDER: Provider = Provider {
    name: "Xtra Mail (Spark)",
    kind: Kind::Isp,
    domains: &["xtra.co.nz"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[imap(Tls, "imap.xtra.co.nz", 993), pop3(Tls, "pop3.xtra.co.nz", 995)],
    outgoing: &[smtp(Tls, "send.xtra.co.nz", 465)],
    ways: &[way(ALL, Password, Works)],
};

pub(super) static DETAILS: Details = Details {
    country: "nz",
    also: &["Spark", "Telecom New Zealand"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[],
    sources: &[
        Source::Thunderbird("xtra.co.nz"),
        Source::Page("https://www.spark.co.nz/help/get-more/xtra/xtra-mail-setup/"),
    ],
    checked: Checked::Listed("2025-12"),
    confidence: Confidence::Medium,
};
