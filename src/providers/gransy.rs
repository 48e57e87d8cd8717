//! Gransy, mail for domains of its customers.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::{StartTls, Tls};
use super::Status::Unknown;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts};

pub(super) static PROVIDER: Provider = Provider {
    name: "Gransy",
    kind: Kind::Workspace,
    domains: &["gransy.com", "internetserver.cz"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[
        imap(Tls, "imap.gransy.com", 993),
        imap(StartTls, "imap.gransy.com", 143),
        pop3(Tls, "imap.gransy.com", 995),
        pop3(StartTls, "imap.gransy.com", 110),
    ],
    outgoing: &[
        smtp(Tls, "smtp.gransy.com", 465),
        smtp(StartTls, "smtp.gransy.com", 587),
        smtp(StartTls, "smtp.gransy.com", 25),
    ],
    ways: &[way(ALL, Password, Unknown)],
};

pub(super) static DETAILS: Details = Details {
    country: "cz",
    also: &["G-Hosting.cz", "Station.cz"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::MERGED_BRANDS],
    sources: &[Source::Thunderbird("gransy.com"), Source::Page("https://emaily.eu/")],
    checked: Checked::Listed("2016-01"),
    confidence: Confidence::Low,
};
