//! `GoDaddy` Workspace Email, mail for domains of its customers.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::Tls;
use super::Status::Unknown;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Counted, Details, Kind, Limits, Provider, Source, facts};

pub(super) static PROVIDER: Provider = Provider {
    name: "GoDaddy Workspace Email",
    kind: Kind::Workspace,
    domains: &["secureserver.net"],
    brands: &[],
    mx: &["secureserver.net"],
    regions: &[],
    incoming: &[imap(Tls, "imap.secureserver.net", 993), pop3(Tls, "pop.secureserver.net", 995)],
    outgoing: &[smtp(Tls, "smtpout.secureserver.net", 465)],
    ways: &[way(ALL, Password, Unknown)],
};

pub(super) static DETAILS: Details = Details {
    country: "us",
    also: &["SecureServer", "Wild West Domains", "गोडैडी"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits {
        per_day: Some(250),
        per_hour: None,
        counts: Counted::Recipients,
        recipients: None,
        octets: Some(31_457_280),
    },
    facts: &[facts::BEING_REPLACED_BY_MICROSOFT_365, facts::HOST_FOLLOWS_REGION],
    sources: &[Source::Thunderbird("wildwestdomains.com"), Source::Experience],
    checked: Checked::Listed("2010-08"),
    confidence: Confidence::Low,
};
