//! Mnet Mail, an internet provider in Japan.

// SPDX-License-Identifier: MPL-2.0

use super::Login::{Challenge, Password};
use super::Security::{StartTls, Tls};
use super::Status::Works;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Login, Provider, Source, facts};

const LOGIN: &[Login] = &[Challenge, Password];

pub(super) static PROVIDER: Provider = Provider {
    name: "Mnet Mail",
    kind: Kind::Isp,
    domains: &["mnet.ne.jp"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[
        imap(Tls, "mail.mnet.ne.jp", 993).login(LOGIN),
        imap(StartTls, "mail.mnet.ne.jp", 143).login(LOGIN),
        pop3(Tls, "mail.mnet.ne.jp", 995).login(LOGIN),
        pop3(StartTls, "mail.mnet.ne.jp", 110).login(LOGIN),
    ],
    outgoing: &[smtp(StartTls, "mail.mnet.ne.jp", 587).login(LOGIN)],
    ways: &[way(ALL, Password, Works), way(ALL, Challenge, Works)],
};

pub(super) static DETAILS: Details = Details {
    country: "jp",
    also: &["Mnet メール サービス"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::CHALLENGE_LOGIN],
    sources: &[Source::Thunderbird("mnet.ne.jp")],
    checked: Checked::Listed("2023-05"),
    confidence: Confidence::Medium,
};
