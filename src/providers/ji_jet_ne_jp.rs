//! Jet Internet (ji), an internet provider in Japan.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Challenge;
use super::Security::Plain;
use super::Status::Unknown;
use super::UsernameForm::LocalPart;
use super::server::{pop3, smtp};
use super::way::{SMTP_POP3, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts};

pub(super) static PROVIDER: Provider = Provider {
    name: "Jet Internet (ji)",
    kind: Kind::Isp,
    domains: &["ji.jet.ne.jp"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[pop3(Plain, "pop02.jet.ne.jp", 110).login(&[Challenge]).user(LocalPart)],
    outgoing: &[smtp(Plain, "smtp02.jet.ne.jp", 587).login(&[Challenge]).user(LocalPart)],
    ways: &[way(SMTP_POP3, Challenge, Unknown)],
};

pub(super) static DETAILS: Details = Details {
    country: "jp",
    also: &["JETINTERNET"],
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
    sources: &[Source::Thunderbird("ji.jet.ne.jp")],
    checked: Checked::Listed("2010-11"),
    confidence: Confidence::Low,
};
