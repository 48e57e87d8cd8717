//! Runestone Telecom, an internet provider in the United States.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::{StartTls, Tls};
use super::Status::Unknown;
use super::UsernameForm::LocalPart;
use super::server::{pop3, smtp};
use super::way::{SMTP_POP3, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts};

pub(super) static PROVIDER: Provider = Provider {
    name: "Runestone Telecom",
    kind: Kind::Isp,
    domains: &["runestone.net"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[pop3(Tls, "mail.runestone.net", 995).user(LocalPart)],
    outgoing: &[smtp(StartTls, "mail.runestone.net", 587).user(LocalPart)],
    ways: &[way(SMTP_POP3, Password, Unknown)],
};

pub(super) static DETAILS: Details = Details {
    country: "us",
    also: &[],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::POP_ONLY, facts::MERGED_BRANDS],
    sources: &[Source::Thunderbird("runestone.net")],
    checked: Checked::Listed("2016-03"),
    confidence: Confidence::Low,
};
