//! Inet Shibata (shibata), an internet provider in Japan.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::Plain;
use super::Status::Unknown;
use super::UsernameForm::LocalPart;
use super::server::{pop3, smtp};
use super::way::{SMTP_POP3, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts};

pub(super) static PROVIDER: Provider = Provider {
    name: "Inet Shibata (shibata)",
    kind: Kind::Isp,
    domains: &["pop.shibata.ne.jp", "ml.shibata.ne.jp"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[pop3(Plain, "{domain}", 110).user(LocalPart)],
    outgoing: &[smtp(Plain, "{domain}", 25).user(LocalPart)],
    ways: &[way(SMTP_POP3, Password, Unknown)],
};

pub(super) static DETAILS: Details = Details {
    country: "jp",
    also: &["インターネット新発田"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::OFFERS_ONLY_PLAINTEXT, facts::POP_ONLY, facts::MERGED_BRANDS],
    sources: &[Source::Thunderbird("pop.shibata.ne.jp")],
    checked: Checked::Listed("2010-02"),
    confidence: Confidence::Low,
};
