//! NSAT (BB-Niigata), an internet provider in Japan.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Challenge;
use super::Security::Plain;
use super::Status::Unknown;
use super::server::{pop3, smtp};
use super::way::{SMTP_POP3, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts};

pub(super) static PROVIDER: Provider = Provider {
    name: "NSAT (BB-Niigata)",
    kind: Kind::Isp,
    domains: &["nsat.jp"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[pop3(Plain, "mail.nsat.jp", 110).login(&[Challenge])],
    outgoing: &[smtp(Plain, "mail.nsat.jp", 587).login(&[Challenge])],
    ways: &[way(SMTP_POP3, Challenge, Unknown)],
};

pub(super) static DETAILS: Details = Details {
    country: "jp",
    also: &["ＢＢにいがた"],
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
    sources: &[Source::Thunderbird("nsat.jp")],
    checked: Checked::Listed("2010-01"),
    confidence: Confidence::Low,
};
