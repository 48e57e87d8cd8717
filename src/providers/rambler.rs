//! Rambler, mail for everybody, at home in Russia.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::Tls;
use super::Status::Works;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source};

pub(super) static PROVIDER: Provider = Provider {
    name: "Rambler",
    kind: Kind::Mailbox,
    domains: &["rambler.ru"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[imap(Tls, "imap.rambler.ru", 993), pop3(Tls, "pop.rambler.ru", 995)],
    outgoing: &[smtp(Tls, "smtp.rambler.ru", 465)],
    ways: &[way(ALL, Password, Works)],
};

pub(super) static DETAILS: Details = Details {
    country: "ru",
    also: &["Рамблер"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[],
    sources: &[
        Source::Thunderbird("rambler.ru"),
        Source::Page("https://help.rambler.ru/mail/mail-pochtovye-klienty/1277/"),
        Source::Page("https://help.rambler.ru/mail/mail-pochtovye-klienty/1275/"),
    ],
    checked: Checked::Listed("2024-01"),
    confidence: Confidence::Medium,
};
