//! Onet Poczta, mail for everybody, at home in Poland.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::{StartTls, Tls};
use super::Status::Works;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source};

pub(super) static PROVIDER: Provider = Provider {
    name: "Onet Poczta",
    kind: Kind::Mailbox,
    domains: &[
        "onet.pl",
        "onet.eu",
        "poczta.onet.pl",
        "poczta.onet.eu",
        "op.pl",
        "vp.pl",
        "autograf.pl",
        "buziaczek.pl",
        "amorki.pl",
        "republika.pl",
        "adres.pl",
        "cyberia.pl",
        "onet.com.pl",
        "opoczta.pl",
        "pseudonim.pl",
        "spoko.pl",
        "vip.onet.pl",
    ],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[imap(Tls, "imap.poczta.onet.pl", 993), pop3(Tls, "pop3.poczta.onet.pl", 995)],
    outgoing: &[smtp(Tls, "smtp.poczta.onet.pl", 465), smtp(StartTls, "smtp.poczta.onet.pl", 587)],
    ways: &[way(ALL, Password, Works)],
};

pub(super) static DETAILS: Details = Details {
    country: "pl",
    also: &["op.pl", "vp.pl"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[],
    sources: &[
        Source::Thunderbird("onet.pl"),
        Source::Page(
            "https://pomoc.poczta.onet.pl/baza-wiedzy/konfiguracja-poczty-w-programie-mozilla-thunderbird/",
        ),
    ],
    checked: Checked::Listed("2023-01"),
    confidence: Confidence::Medium,
};
