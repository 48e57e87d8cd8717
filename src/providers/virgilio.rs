//! Virgilio Mail, mail for everybody, at home in Italy.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::Tls;
use super::Status::Works;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source};

pub(super) static PROVIDER: Provider = Provider {
    name: "Virgilio Mail",
    kind: Kind::Mailbox,
    domains: &["virgilio.it"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[imap(Tls, "in.virgilio.it", 993), pop3(Tls, "in.virgilio.it", 995)],
    outgoing: &[smtp(Tls, "out.virgilio.it", 465)],
    ways: &[way(ALL, Password, Works)],
};

pub(super) static DETAILS: Details = Details {
    country: "it",
    also: &[],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[],
    sources: &[
        Source::Thunderbird("virgilio.it"),
        Source::Page(
            "https://aiuto.virgilio.it/articolo/mail/configurare-virgilio-mail-con-client-di-posta-imap-e-smtp/",
        ),
    ],
    checked: Checked::Listed("2025-12"),
    confidence: Confidence::Medium,
};
