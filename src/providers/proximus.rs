//! Proximus, an internet provider in Belgium.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::{StartTls, Tls};
use super::Status::Works;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source};

pub(super) static PROVIDER: Provider = Provider {
    name: "Proximus",
    kind: Kind::Isp,
    domains: &["skynet.be", "proximus.be", "belgacom.net", "kidcity.be"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[imap(Tls, "imap.proximus.be", 993), pop3(Tls, "pop.proximus.be", 995)],
    outgoing: &[smtp(StartTls, "relay.proximus.be", 587)],
    ways: &[way(ALL, Password, Works)],
};

pub(super) static DETAILS: Details = Details {
    country: "be",
    also: &["Skynet", "Belgacom"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[],
    sources: &[
        Source::Thunderbird("skynet.be"),
        Source::Page(
            "https://support.en.proximus.be/app/answers/detail/residential/internet/e-mails/set-up-your-mailbox/a_id/13753/c/1284,1349,1372,1963",
        ),
    ],
    checked: Checked::Listed("2024-12"),
    confidence: Confidence::Medium,
};
