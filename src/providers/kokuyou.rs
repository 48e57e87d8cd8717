//! Nagawa Yuinet, an internet provider in Japan.

// SPDX-License-Identifier: MPL-2.0

use super::Login::{Network, Password};
use super::Security::Plain;
use super::Status::Unknown;
use super::UsernameForm::LocalPart;
use super::server::{pop3, smtp};
use super::way::{POP3, SMTP, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts};

pub(super) static PROVIDER: Provider = Provider {
    name: "Nagawa Yuinet",
    kind: Kind::Isp,
    domains: &["kokuyou.ne.jp"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[pop3(Plain, "mail.kokuyou.ne.jp", 110).user(LocalPart)],
    outgoing: &[smtp(Plain, "smtp.kokuyou.ne.jp", 25).login(&[Network])],
    ways: &[way(POP3, Password, Unknown), way(SMTP, Network, Unknown)],
};

pub(super) static DETAILS: Details = Details {
    country: "jp",
    also: &["長和町黒耀の里ゆいねっと", "Kokuyou"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[
        facts::OFFERS_ONLY_PLAINTEXT,
        facts::POP_ONLY,
        facts::SENDS_ONLY_FROM_ITS_NETWORK,
        facts::MERGED_BRANDS,
    ],
    sources: &[Source::Thunderbird("kokuyou.ne.jp")],
    checked: Checked::Listed("2010-01"),
    confidence: Confidence::Low,
};
