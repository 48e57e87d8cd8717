//! one.com, mail for domains of its customers.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::Tls;
use super::Status::Unknown;
use super::server::{imap, smtp};
use super::way::{SMTP_IMAP, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts};

pub(super) static PROVIDER: Provider = Provider {
    name: "one.com",
    kind: Kind::Workspace,
    domains: &["one.com"],
    brands: &[],
    mx: &["one.com"],
    regions: &[],
    incoming: &[imap(Tls, "imap.one.com", 993)],
    outgoing: &[smtp(Tls, "send.one.com", 465)],
    ways: &[way(SMTP_IMAP, Password, Unknown)],
};

pub(super) static DETAILS: Details = Details {
    country: "dk",
    also: &[],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::MERGED_BRANDS],
    sources: &[Source::Thunderbird("one.com")],
    checked: Checked::Listed("2015-08"),
    confidence: Confidence::Low,
};
