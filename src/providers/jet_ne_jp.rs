//! Jet Internet, an internet provider in Japan.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::{StartTls, Tls};
use super::Status::Works;
use super::UsernameForm::LocalPart;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source};

pub(super) static PROVIDER: Provider = Provider {
    name: "Jet Internet",
    kind: Kind::Isp,
    domains: &["jet.ne.jp"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[
        imap(Tls, "imap.jet.ne.jp", 993).user(LocalPart),
        pop3(Tls, "pop.jet.ne.jp", 995).user(LocalPart),
    ],
    outgoing: &[
        smtp(Tls, "smtp.jet.ne.jp", 465).user(LocalPart),
        smtp(StartTls, "smtp.jet.ne.jp", 587).user(LocalPart),
    ],
    ways: &[way(ALL, Password, Works)],
};

pub(super) static DETAILS: Details = Details {
    country: "jp",
    also: &["JETINTERNET"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[],
    sources: &[
        Source::Thunderbird("jet.ne.jp"),
        Source::Page("https://www.jet.ne.jp/index.php?id=477"),
    ],
    checked: Checked::Listed("2023-05"),
    confidence: Confidence::Medium,
};
