//! laposte.net, mail for everybody, at home in France.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::Tls;
use super::Status::Works;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts};

pub(super) static PROVIDER: Provider = Provider {
    name: "laposte.net",
    kind: Kind::Mailbox,
    domains: &["laposte.net"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[imap(Tls, "imap.laposte.net", 993), pop3(Tls, "pop.laposte.net", 995)],
    outgoing: &[smtp(Tls, "smtp.laposte.net", 465)],
    ways: &[way(ALL, Password, Works)],
};

pub(super) static DETAILS: Details = Details {
    country: "fr",
    also: &["La Poste"],
    first: &[],
    webmail: Some("https://www.laposte.net/accueil"),
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::ALIAS_CANNOT_LOG_IN, facts::ISPDB_USERNAME_DOUBTFUL],
    sources: &[
        Source::File("providers.xml of FairEmail", "https://github.com/M66B/FairEmail"),
        Source::Thunderbird("laposte.net"),
    ],
    checked: Checked::Dated("2026-08"),
    confidence: Confidence::Medium,
};
