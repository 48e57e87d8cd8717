//! Spectrum, an internet provider in the United States.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::Tls;
use super::Status::Works;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts};

pub(super) static PROVIDER: Provider = Provider {
    name: "Spectrum",
    kind: Kind::Isp,
    domains: &["charter.net", "spectrum.net", "bresnan.net"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[imap(Tls, "mobile.charter.net", 993), pop3(Tls, "mobile.charter.net", 995)],
    outgoing: &[smtp(Tls, "mobile.charter.net", 587)],
    ways: &[way(ALL, Password, Works)],
};

pub(super) static DETAILS: Details = Details {
    country: "us",
    also: &["Charter", "Bright House", "Bresnan"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::TLS_ON_587, facts::OLD_BRANDS_HAVE_OWN_HOSTS],
    sources: &[
        Source::Page("https://www.spectrum.net/support/internet/spectrum-email-server-settings/"),
        Source::File("providers.xml of FairEmail", "https://github.com/M66B/FairEmail"),
        Source::Thunderbird("charter.net"),
        Source::Page("https://www.spectrum.net/support/internet/mobile-email-setup"),
    ],
    checked: Checked::Dated("2026-08"),
    confidence: Confidence::Low,
};
