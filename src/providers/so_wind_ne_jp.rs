//! Gunma Internet wind (so), an internet provider in Japan.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::Plain;
use super::Status::Works;
use super::UsernameForm::LocalPart;
use super::server::{imap, smtp};
use super::way::{SMTP_IMAP, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts};

pub(super) static PROVIDER: Provider = Provider {
    name: "Gunma Internet wind (so)",
    kind: Kind::Isp,
    domains: &["so.wind.ne.jp", "so.wind.jp"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[imap(Plain, "so.wind.ne.jp", 143).user(LocalPart)],
    outgoing: &[smtp(Plain, "so.wind.ne.jp", 587).user(LocalPart)],
    ways: &[way(SMTP_IMAP, Password, Works)],
};

pub(super) static DETAILS: Details = Details {
    country: "jp",
    also: &["群馬インターネット"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::OFFERS_ONLY_PLAINTEXT],
    sources: &[Source::Thunderbird("so.wind.ne.jp")],
    checked: Checked::Listed("2023-05"),
    confidence: Confidence::Medium,
};
