//! Fastweb, an internet provider in Italy.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Challenge;
use super::Security::{StartTls, Tls};
use super::Status::Works;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts};

pub(super) static PROVIDER: Provider = Provider {
    name: "Fastweb",
    kind: Kind::Isp,
    domains: &["fastwebnet.it"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[
        imap(Tls, "imap.fastwebnet.it", 993).login(&[Challenge]),
        pop3(Tls, "pop.fastwebnet.it", 995).login(&[Challenge]),
    ],
    outgoing: &[smtp(StartTls, "smtp.fastwebnet.it", 587).login(&[Challenge])],
    ways: &[way(ALL, Challenge, Works)],
};

pub(super) static DETAILS: Details = Details {
    country: "it",
    also: &["Fastmail di Fastweb"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::CHALLENGE_LOGIN],
    sources: &[
        Source::Thunderbird("fastwebnet.it"),
        Source::Page("https://www.fastweb.it/fastmail/guida/mail_POPeIMAP/"),
    ],
    checked: Checked::Listed("2025-12"),
    confidence: Confidence::Medium,
};
