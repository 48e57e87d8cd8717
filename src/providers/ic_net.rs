//! IC-NET, an internet provider in Japan.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::Plain;
use super::Status::Unknown;
use super::UsernameForm::LocalPart;
use super::server::{pop3, smtp};
use super::way::{SMTP_POP3, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts};

pub(super) static PROVIDER: Provider = Provider {
    name: "IC-NET",
    kind: Kind::Isp,
    domains: &["ic-net.or.jp"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[pop3(Plain, "mail.ic-net.or.jp", 110).user(LocalPart)],
    outgoing: &[smtp(Plain, "smtp.ic-net.or.jp", 587).user(LocalPart)],
    ways: &[way(SMTP_POP3, Password, Unknown)],
};

pub(super) static DETAILS: Details = Details {
    country: "jp",
    also: &[],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::OFFERS_ONLY_PLAINTEXT, facts::POP_ONLY, facts::MERGED_BRANDS],
    sources: &[Source::Thunderbird("ic-net.or.jp")],
    checked: Checked::Listed("2010-01"),
    confidence: Confidence::Low,
};
