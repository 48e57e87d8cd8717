//! SFR, an internet provider in France.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::Tls;
use super::Status::Unknown;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts};

pub(super) static PROVIDER: Provider = Provider {
    name: "SFR",
    kind: Kind::Isp,
    domains: &["sfr.fr", "neuf.fr", "club-internet.fr"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[imap(Tls, "imap.sfr.fr", 993), pop3(Tls, "pop.sfr.fr", 995)],
    outgoing: &[smtp(Tls, "smtp.sfr.fr", 465)],
    ways: &[way(ALL, Password, Unknown)],
};

pub(super) static DETAILS: Details = Details {
    country: "fr",
    also: &["Neuf", "Club-Internet"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::MERGED_BRANDS],
    sources: &[
        Source::Thunderbird("sfr.fr"),
        Source::Page(
            "https://assistance.sfr.fr/runtime/service-et-accessoire/sfr-mail/serveurs-messagerie-sfr.html",
        ),
    ],
    checked: Checked::Listed("2016-02"),
    confidence: Confidence::Low,
};
