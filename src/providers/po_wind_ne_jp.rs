//! Gunma Internet wind (po), an internet provider in Japan.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::Plain;
use super::Status::Works;
use super::UsernameForm::LocalPart;
use super::server::{pop3, smtp};
use super::way::{SMTP_POP3, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts};

pub(super) static PROVIDER: Provider = Provider {
    name: "Gunma Internet wind (po)",
    kind: Kind::Isp,
    domains: &[
        "po.wind.ne.jp",
        "po.wind.jp",
        "po.wind.co.jp",
        "po.gunmanet.or.jp",
        "po.gunmanet.ne.jp",
    ],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[pop3(Plain, "po.wind.ne.jp", 110).user(LocalPart)],
    outgoing: &[smtp(Plain, "po.wind.ne.jp", 587).user(LocalPart)],
    ways: &[way(SMTP_POP3, Password, Works)],
};

pub(super) static DETAILS: Details = Details {
    country: "jp",
    also: &["群馬インターネット", "Gunmanet"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::OFFERS_ONLY_PLAINTEXT, facts::POP_ONLY],
    sources: &[Source::Thunderbird("po.wind.ne.jp")],
    checked: Checked::Listed("2023-05"),
    confidence: Confidence::Medium,
};
