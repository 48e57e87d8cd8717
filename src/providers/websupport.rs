//! `WebSupport`, mail for domains of its customers.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::{StartTls, Tls};
use super::Status::Unknown;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source};

pub(super) static PROVIDER: Provider = Provider {
    name: "WebSupport",
    kind: Kind::Workspace,
    domains: &["websupport.sk"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[
        imap(Tls, "imap.websupport.sk", 993),
        imap(StartTls, "imap.websupport.sk", 143),
        pop3(Tls, "pop.websupport.sk", 995),
        pop3(StartTls, "pop.websupport.sk", 110),
    ],
    outgoing: &[smtp(Tls, "smtp.websupport.sk", 465), smtp(StartTls, "smtp.websupport.sk", 25)],
    ways: &[way(ALL, Password, Unknown)],
};

pub(super) static DETAILS: Details = Details {
    country: "sk",
    also: &["Loopia"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[],
    sources: &[Source::Thunderbird("websupport.sk")],
    checked: Checked::Listed("2021-01"),
    confidence: Confidence::Low,
};
