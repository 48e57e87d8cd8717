//! Poczta WP, mail for everybody, at home in Poland.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::Tls;
use super::Status::Unknown;
use super::UsernameForm::LocalPart;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts};

pub(super) static PROVIDER: Provider = Provider {
    name: "Poczta WP",
    kind: Kind::Mailbox,
    domains: &["wp.pl"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[
        imap(Tls, "imap.wp.pl", 993).user(LocalPart),
        pop3(Tls, "pop3.wp.pl", 995).user(LocalPart),
    ],
    outgoing: &[smtp(Tls, "smtp.wp.pl", 465).user(LocalPart)],
    ways: &[way(ALL, Password, Unknown)],
};

pub(super) static DETAILS: Details = Details {
    country: "pl",
    also: &["Wirtualna Polska"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::MERGED_BRANDS],
    sources: &[
        Source::Thunderbird("wp.pl"),
        Source::Page("https://poczta.wp.pl/info-pomoc-konfig.html?action=more&id=157"),
    ],
    checked: Checked::Listed("2016-02"),
    confidence: Confidence::Low,
};
