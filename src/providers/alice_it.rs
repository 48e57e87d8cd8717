//! Alice Mail (TIM), an internet provider in Italy.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::StartTls;
use super::Status::Works;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source};

pub(super) static PROVIDER: Provider = Provider {
    name: "Alice Mail (TIM)",
    kind: Kind::Isp,
    domains: &["alice.it"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[imap(StartTls, "in.alice.it", 143), pop3(StartTls, "in.alice.it", 110)],
    outgoing: &[smtp(StartTls, "out.alice.it", 587)],
    ways: &[way(ALL, Password, Works)],
};

pub(super) static DETAILS: Details = Details {
    country: "it",
    also: &["Telecom Italia", "Alice ADSL"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[],
    sources: &[
        Source::Thunderbird("alice.it"),
        Source::Page(
            "https://www.tim.it/assistenza/assistenza-tecnica/mail/configurazione/protocolli-posta",
        ),
    ],
    checked: Checked::Listed("2023-05"),
    confidence: Confidence::Medium,
};
