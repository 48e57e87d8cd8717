//! Pobox, mail for everybody, at home in the United States.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::{StartTls, Tls};
use super::Status::Unknown;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts};

pub(super) static PROVIDER: Provider = Provider {
    name: "Pobox",
    kind: Kind::Mailbox,
    domains: &["pobox.com"],
    brands: &[],
    mx: &["pobox.com"],
    regions: &[],
    incoming: &[
        imap(Tls, "mail.pobox.com", 993),
        imap(StartTls, "mail.pobox.com", 143),
        pop3(Tls, "mail.pobox.com", 995),
        pop3(StartTls, "mail.pobox.com", 110),
    ],
    outgoing: &[smtp(Tls, "smtp.pobox.com", 465), smtp(StartTls, "smtp.pobox.com", 587)],
    ways: &[way(ALL, Password, Unknown)],
};

pub(super) static DETAILS: Details = Details {
    country: "us",
    also: &[],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::MERGED_BRANDS],
    sources: &[
        Source::Thunderbird("pobox.com"),
        Source::Page("https://www.pobox.com/helpspot/index.php?pg=kb.book&id=18"),
    ],
    checked: Checked::Listed("2013-09"),
    confidence: Confidence::Low,
};
