//! `TikiTiki` Internet (mx1 and others), an internet provider in Japan.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::Plain;
use super::Status::Works;
use super::UsernameForm::LocalPart;
use super::server::{pop3, smtp};
use super::way::{SMTP_POP3, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts};

pub(super) static PROVIDER: Provider = Provider {
    name: "TikiTiki Internet (mx1 and others)",
    kind: Kind::Isp,
    domains: &[
        "mx1.tiki.ne.jp",
        "mx2.et.tiki.ne.jp",
        "mx2.tiki.ne.jp",
        "mx2.wt.tiki.ne.jp",
        "mx3.et.tiki.ne.jp",
        "mx3.tiki.ne.jp",
        "mx4.et.tiki.ne.jp",
        "mx4.tiki.ne.jp",
        "mx5.et.tiki.ne.jp",
        "mx5.tiki.ne.jp",
        "mx6.et.tiki.ne.jp",
        "mx6.tiki.ne.jp",
        "mx7.tiki.ne.jp",
        "mx8.tiki.ne.jp",
        "mx9.tiki.ne.jp",
        "mx21.tiki.ne.jp",
        "mx22.tiki.ne.jp",
        "mx31.tiki.ne.jp",
        "mx32.tiki.ne.jp",
        "mx35.tiki.ne.jp",
        "mx36.tiki.ne.jp",
        "mx41.tiki.ne.jp",
        "mx51.et.tiki.ne.jp",
        "mx51.tiki.ne.jp",
        "mx52.tiki.ne.jp",
        "mx61.tiki.ne.jp",
        "mx71.tiki.ne.jp",
        "mx81.tiki.ne.jp",
        "mx82.tiki.ne.jp",
        "mx91.tiki.ne.jp",
        "ma100.tiki.ne.jp",
    ],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[pop3(Plain, "{domain}", 110).user(LocalPart)],
    outgoing: &[smtp(Plain, "smtp-auth.tiki.ne.jp", 587)],
    ways: &[way(SMTP_POP3, Password, Works)],
};

pub(super) static DETAILS: Details = Details {
    country: "jp",
    also: &["TikiTikiインターネット", "Energia"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::OFFERS_ONLY_PLAINTEXT, facts::POP_ONLY],
    sources: &[Source::Thunderbird("mx1.tiki.ne.jp")],
    checked: Checked::Listed("2023-05"),
    confidence: Confidence::Medium,
};
