//! TIM Mail, an internet provider in Italy.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::StartTls;
use super::Status::Works;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source};

pub(super) static PROVIDER: Provider = Provider {
    name: "TIM Mail",
    kind: Kind::Isp,
    domains: &["tim.it"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[imap(StartTls, "imap.tim.it", 143), pop3(StartTls, "pop.tim.it", 110)],
    outgoing: &[smtp(StartTls, "smtp.tim.it", 587)],
    ways: &[way(ALL, Password, Works)],
};

pub(super) static DETAILS: Details = Details {
    country: "it",
    also: &["Telecom Italia"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[],
    sources: &[
        Source::Thunderbird("tim.it"),
        Source::Page(
            "https://www.tim.it/assistenza/assistenza-tecnica/mail/configurazione/protocolli-posta",
        ),
    ],
    checked: Checked::Listed("2025-12"),
    confidence: Confidence::Medium,
};
