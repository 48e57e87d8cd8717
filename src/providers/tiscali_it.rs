//! Tiscali Mail (Italy), an internet provider in Italy.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Challenge;
use super::Security::Tls;
use super::Status::Works;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts};

pub(super) static PROVIDER: Provider = Provider {
    name: "Tiscali Mail (Italy)",
    kind: Kind::Isp,
    domains: &["tiscali.it"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[
        imap(Tls, "imap.tiscali.it", 993).login(&[Challenge]),
        pop3(Tls, "pop.tiscali.it", 995).login(&[Challenge]),
    ],
    outgoing: &[smtp(Tls, "smtp.tiscali.it", 465).login(&[Challenge])],
    ways: &[way(ALL, Challenge, Works)],
};

pub(super) static DETAILS: Details = Details {
    country: "it",
    also: &[],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::CHALLENGE_LOGIN, facts::SENDS_ONLY_FROM_ITS_NETWORK],
    sources: &[
        Source::Thunderbird("tiscali.it"),
        Source::Page("https://assistenza.tiscali.it/servizi/guida/posta-elettronica/"),
    ],
    checked: Checked::Listed("2025-12"),
    confidence: Confidence::Medium,
};
