//! Vodafone (Germany), an internet provider in Germany.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::Tls;
use super::Status::Works;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source};

pub(super) static PROVIDER: Provider = Provider {
    name: "Vodafone (Germany)",
    kind: Kind::Isp,
    domains: &["vodafonemail.de", "arcor.de", "kabelmail.de"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[imap(Tls, "imap.vodafonemail.de", 993), pop3(Tls, "pop3.vodafonemail.de", 995)],
    outgoing: &[smtp(Tls, "smtp.vodafonemail.de", 465)],
    ways: &[way(ALL, Password, Works)],
};

pub(super) static DETAILS: Details = Details {
    country: "de",
    also: &["Arcor", "Kabel Deutschland"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[],
    sources: &[
        Source::Thunderbird("vodafonemail.de"),
        Source::Page(
            "https://www.vodafone.de/hilfe/vodafone-e-mail-cloud.html#wie-lauten-die-server-einstellungen-fuer-vodafone-e-mail",
        ),
    ],
    checked: Checked::Listed("2024-03"),
    confidence: Confidence::Medium,
};
