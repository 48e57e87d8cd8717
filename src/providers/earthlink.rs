//! `EarthLink`, an internet provider in the United States.

// SPDX-License-Identifier: MPL-2.0

use super::Login::{Challenge, Password};
use super::Security::{StartTls, Tls};
use super::Status::Works;
use super::server::{imap, pop3, smtp};
use super::way::{INCOMING, SMTP, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts};

pub(super) static PROVIDER: Provider = Provider {
    name: "EarthLink",
    kind: Kind::Isp,
    domains: &["earthlink.net", "mindspring.com", "ix.netcom.com"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[
        imap(Tls, "imap.earthlink.net", 993).login(&[Challenge]),
        pop3(Tls, "pop.earthlink.net", 995).login(&[Challenge]),
    ],
    outgoing: &[smtp(StartTls, "smtpauth.earthlink.net", 587)],
    ways: &[way(SMTP, Password, Works), way(INCOMING, Challenge, Works)],
};

pub(super) static DETAILS: Details = Details {
    country: "us",
    also: &["MindSpring", "Netcom"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::CHALLENGE_LOGIN],
    sources: &[
        Source::Thunderbird("earthlink.net"),
        Source::Page("https://help.earthlink.net/portal/en/kb/articles/email-server-settings"),
    ],
    checked: Checked::Listed("2024-05"),
    confidence: Confidence::Medium,
};
