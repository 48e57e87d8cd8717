//! HAL Internet, an internet provider in Japan.

// SPDX-License-Identifier: MPL-2.0

use super::Login::{Challenge, Password};
use super::Security::Plain;
use super::Status::Unknown;
use super::UsernameForm::LocalPart;
use super::server::{pop3, smtp};
use super::way::{POP3, SMTP, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts};

pub(super) static PROVIDER: Provider = Provider {
    name: "HAL Internet",
    kind: Kind::Isp,
    domains: &["hal.ne.jp"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[pop3(Plain, "mail.hal.ne.jp", 110)],
    outgoing: &[smtp(Plain, "mail.hal.ne.jp", 587).login(&[Challenge]).user(LocalPart)],
    ways: &[way(POP3, Password, Unknown), way(SMTP, Challenge, Unknown)],
};

pub(super) static DETAILS: Details = Details {
    country: "jp",
    also: &["ハルインターネット"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[
        facts::OFFERS_ONLY_PLAINTEXT,
        facts::POP_ONLY,
        facts::CHALLENGE_LOGIN,
        facts::MERGED_BRANDS,
    ],
    sources: &[Source::Thunderbird("hal.ne.jp")],
    checked: Checked::Listed("2010-01"),
    confidence: Confidence::Low,
};
