//! SAPO Mail, mail for everybody, at home in Portugal.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::Tls;
use super::Status::Unknown;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source};

pub(super) static PROVIDER: Provider = Provider {
    name: "SAPO Mail",
    kind: Kind::Mailbox,
    domains: &["sapo.pt", "sapo.cv", "sapo.ao", "sapo.mz", "sapo.tl", "meo.pt"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[imap(Tls, "imap.sapo.pt", 993), pop3(Tls, "pop.sapo.pt", 995)],
    outgoing: &[smtp(Tls, "smtp.sapo.pt", 465)],
    ways: &[way(ALL, Password, Unknown)],
};

pub(super) static DETAILS: Details = Details {
    country: "pt",
    also: &["MEO"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[],
    sources: &[
        Source::Thunderbird("sapo.pt"),
        Source::Page("https://ajuda.sapo.pt/configurar-programa-de-email-70015"),
    ],
    checked: Checked::Listed("2019-07"),
    confidence: Confidence::Low,
};
