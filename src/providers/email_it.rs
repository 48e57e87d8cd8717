//! Email.it, mail for everybody, at home in Italy.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::Tls;
use super::Status::Works;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source};

pub(super) static PROVIDER: Provider = Provider {
    name: "Email.it",
    kind: Kind::Mailbox,
    domains: &["email.it"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[imap(Tls, "in.email.it", 993), pop3(Tls, "pop.email.it", 995)],
    outgoing: &[smtp(Tls, "out.email.it", 465)],
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
    sources: &[Source::Thunderbird("email.it"), Source::Page("https://www.email.it/faq")],
    checked: Checked::Listed("2024-05"),
    confidence: Confidence::Medium,
};
