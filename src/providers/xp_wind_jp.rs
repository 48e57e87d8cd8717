//! Gunma Internet wind (xp), an internet provider in Japan.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::Plain;
use super::Status::Works;
use super::UsernameForm::LocalPart;
use super::server::{pop3, smtp};
use super::way::{SMTP_POP3, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts};

pub(super) static PROVIDER: Provider = Provider {
    name: "Gunma Internet wind (xp)",
    kind: Kind::Isp,
    domains: &["xp.wind.jp"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[pop3(Plain, "xp.wind.jp", 110).user(LocalPart)],
    outgoing: &[smtp(Plain, "xp.wind.jp", 587).user(LocalPart)],
    ways: &[way(SMTP_POP3, Password, Works)],
};

pub(super) static DETAILS: Details = Details {
    country: "jp",
    also: &["群馬インターネット"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::OFFERS_ONLY_PLAINTEXT, facts::POP_ONLY],
    sources: &[Source::Thunderbird("xp.wind.jp")],
    checked: Checked::Listed("2023-05"),
    confidence: Confidence::Medium,
};
