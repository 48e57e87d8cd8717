//! Internet Iwafune (mail), an internet provider in Japan.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::Plain;
use super::Status::Unknown;
use super::UsernameForm::LocalPart;
use super::server::{pop3, smtp};
use super::way::{SMTP_POP3, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts};

pub(super) static PROVIDER: Provider = Provider {
    name: "Internet Iwafune (mail)",
    kind: Kind::Isp,
    domains: &["mail.iwafune.ne.jp"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[pop3(Plain, "mail.iwafune.ne.jp", 110).user(LocalPart)],
    outgoing: &[smtp(Plain, "mail.iwafune.ne.jp", 25).user(LocalPart)],
    ways: &[way(SMTP_POP3, Password, Unknown)],
};

pub(super) static DETAILS: Details = Details {
    country: "jp",
    also: &["インターネットいわふね"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::OFFERS_ONLY_PLAINTEXT, facts::POP_ONLY, facts::MERGED_BRANDS],
    sources: &[Source::Thunderbird("mail.iwafune.ne.jp")],
    checked: Checked::Listed("2010-01"),
    confidence: Confidence::Low,
};
