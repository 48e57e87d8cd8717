//! `IIJmio` Safety Mail, an internet provider in Japan.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Challenge;
use super::Security::StartTls;
use super::Status::Unknown;
use super::UsernameForm::LocalPartDotDomain;
use super::server::{pop3, smtp};
use super::way::{SMTP_POP3, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts};

pub(super) static PROVIDER: Provider = Provider {
    name: "IIJmio Safety Mail",
    kind: Kind::Isp,
    domains: &["iijmio-mail.jp", "miomio.jp", "miobox.jp", "e23.jp", "x-il.jp"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[pop3(StartTls, "mbox.iijmio-mail.jp", 110)
        .login(&[Challenge])
        .user(LocalPartDotDomain)],
    outgoing: &[smtp(StartTls, "mbox.iijmio-mail.jp", 587)
        .login(&[Challenge])
        .user(LocalPartDotDomain)],
    ways: &[way(SMTP_POP3, Challenge, Unknown)],
};

pub(super) static DETAILS: Details = Details {
    country: "jp",
    also: &["IIJmio セーフティメール"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::POP_ONLY, facts::CHALLENGE_LOGIN, facts::MERGED_BRANDS],
    sources: &[Source::Thunderbird("iijmio-mail.jp")],
    checked: Checked::Listed("2010-01"),
    confidence: Confidence::Low,
};
