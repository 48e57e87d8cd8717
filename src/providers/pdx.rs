//! Portland State University: the mail of its members.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Challenge;
use super::Security::{StartTls, Tls};
use super::Status::Unknown;
use super::server::{imap, smtp};
use super::way::{SMTP_IMAP, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts};

pub(super) static PROVIDER: Provider = Provider {
    name: "Portland State University",
    kind: Kind::Workspace,
    domains: &["pdx.edu"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[imap(Tls, "psumail.pdx.edu", 993).login(&[Challenge])],
    outgoing: &[
        smtp(Tls, "mailhost.pdx.edu", 465).login(&[Challenge]),
        smtp(StartTls, "mailhost.pdx.edu", 587).login(&[Challenge]),
    ],
    ways: &[way(SMTP_IMAP, Challenge, Unknown)],
};

pub(super) static DETAILS: Details = Details {
    country: "us",
    also: &["PSU Mail"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::LIST_CORRECTED, facts::CHALLENGE_LOGIN, facts::MERGED_BRANDS],
    sources: &[
        Source::Thunderbird("pdx.edu"),
        Source::Page("https://oit.pdx.edu/psu-email-settings-advanced-users"),
    ],
    checked: Checked::Listed("2012-03"),
    confidence: Confidence::Low,
};
