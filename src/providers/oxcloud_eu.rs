//! OX Cloud (Europe), mail for domains of its customers.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::{StartTls, Tls};
use super::Status::Works;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source};

pub(super) static PROVIDER: Provider = Provider {
    name: "OX Cloud (Europe)",
    kind: Kind::Workspace,
    domains: &["cloudeu.xion.oxcs.net"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[
        imap(Tls, "imap.eu.appsuite.cloud", 993),
        imap(StartTls, "imap.eu.appsuite.cloud", 143),
        pop3(Tls, "pop.eu.appsuite.cloud", 995),
    ],
    outgoing: &[smtp(StartTls, "smtp.eu.appsuite.cloud", 587)],
    ways: &[way(ALL, Password, Works)],
};

pub(super) static DETAILS: Details = Details {
    country: "eu",
    also: &["Open-Xchange"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[],
    sources: &[
        Source::Thunderbird("oxcloud-eu"),
        Source::Page(
            "https://confluence-public.open-xchange.com/display/OASC/OX+Cloud+%28OX+brand%29+endpoints",
        ),
    ],
    checked: Checked::Listed("2024-08"),
    confidence: Confidence::Medium,
};
