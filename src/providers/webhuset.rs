//! Webhuset, mail for domains of its customers.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::{StartTls, Tls};
use super::Status::Unknown;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts};

pub(super) static PROVIDER: Provider = Provider {
    name: "Webhuset",
    kind: Kind::Workspace,
    domains: &["webhuset.no"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[imap(Tls, "imap.webhuset.no", 993), pop3(Tls, "mail.webhuset.no", 995)],
    outgoing: &[smtp(Tls, "smtp.webhuset.no", 465), smtp(StartTls, "smtp.webhuset.no", 587)],
    ways: &[way(ALL, Password, Unknown)],
};

pub(super) static DETAILS: Details = Details {
    country: "no",
    also: &[],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::MERGED_BRANDS],
    sources: &[
        Source::Thunderbird("webhuset.no"),
        Source::Page("https://www.webhuset.no/kb/8/oppsett-for-epost-hos-oss"),
        Source::Page(
            "https://www.webhuset.no/kb/8/guide-for-oppsett-av-epostkonto-i-mozilla-thunderbird",
        ),
    ],
    checked: Checked::Listed("2015-11"),
    confidence: Confidence::Low,
};
