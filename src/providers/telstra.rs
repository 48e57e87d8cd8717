//! Telstra Mail, an internet provider in Australia.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::Tls;
use super::Status::Works;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source};

pub(super) static PROVIDER: Provider = Provider {
    name: "Telstra Mail",
    kind: Kind::Isp,
    domains: &["bigpond.com", "bigpond.net.au", "telstra.com", "bigpond.net"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[imap(Tls, "imap.telstra.com", 993), pop3(Tls, "pop.telstra.com", 995)],
    outgoing: &[smtp(Tls, "smtp.telstra.com", 465)],
    ways: &[way(ALL, Password, Works)],
};

pub(super) static DETAILS: Details = Details {
    country: "au",
    also: &["BigPond"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[],
    sources: &[
        Source::Thunderbird("bigpond.com"),
        Source::Page(
            "https://www.telstra.com.au/support/category/email/telstra-mail/recommended-email-settings-for-telstra-mail",
        ),
    ],
    checked: Checked::Listed("2024-01"),
    confidence: Confidence::Medium,
};
