//! CC9, an internet provider in Japan.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::Tls;
use super::Status::Works;
use super::UsernameForm::LocalPart;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source};

pub(super) static PROVIDER: Provider = Provider {
    name: "CC9",
    kind: Kind::Isp,
    domains: &["cc9.ne.jp"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[
        imap(Tls, "pop.cc9.ne.jp", 993).user(LocalPart),
        pop3(Tls, "pop.cc9.ne.jp", 995).user(LocalPart),
    ],
    outgoing: &[smtp(Tls, "msa.cc9.ne.jp", 465).user(LocalPart)],
    ways: &[way(ALL, Password, Works)],
};

pub(super) static DETAILS: Details = Details {
    country: "jp",
    also: &["CC9インターネットサービス"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[],
    sources: &[
        Source::Thunderbird("cc9.ne.jp"),
        Source::Page("https://www.cc9.jp/support/internet/software/mail/thunderbird.html"),
        Source::Page("https://www.cc9.jp/support/internet/software/mail/imap.html"),
    ],
    checked: Checked::Listed("2024-03"),
    confidence: Confidence::Medium,
};
