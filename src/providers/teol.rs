//! Teol, an internet provider in Bosnia and Herzegovina.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::Tls;
use super::Status::Works;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source};

pub(super) static PROVIDER: Provider = Provider {
    name: "Teol",
    kind: Kind::Isp,
    domains: &["teol.net", "mtel.tel"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[imap(Tls, "imap.teol.net", 993), pop3(Tls, "pop3.teol.net", 995)],
    outgoing: &[smtp(Tls, "smtp.teol.net", 465)],
    ways: &[way(ALL, Password, Works)],
};

pub(super) static DETAILS: Details = Details {
    country: "ba",
    also: &["m:tel", "Blicnet"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[],
    sources: &[
        Source::Thunderbird("teol.net"),
        Source::Page("https://hostingpodrska.teol.net/osticket/kb/faq.php?id=29"),
    ],
    checked: Checked::Listed("2025-11"),
    confidence: Confidence::Medium,
};
