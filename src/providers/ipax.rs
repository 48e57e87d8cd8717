//! IPAX, mail for domains of its customers.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::Tls;
use super::Status::Unknown;
use super::server::{imap, smtp};
use super::way::{SMTP_IMAP, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts};

pub(super) static PROVIDER: Provider = Provider {
    name: "IPAX",
    kind: Kind::Workspace,
    domains: &["ipax.at"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[imap(Tls, "mail.ipax.at", 993)],
    outgoing: &[smtp(Tls, "mail.ipax.at", 465)],
    ways: &[way(SMTP_IMAP, Password, Unknown)],
};

pub(super) static DETAILS: Details = Details {
    country: "at",
    also: &["IPAX Internet Services"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::MERGED_BRANDS],
    sources: &[Source::Thunderbird("ipax.at"), Source::Page("https://help.ipax.at/Thunderbird3/")],
    checked: Checked::Listed("2010-12"),
    confidence: Confidence::Low,
};
