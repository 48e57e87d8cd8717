//! Biglobe, an internet provider in Japan.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::Tls;
use super::Status::Unknown;
use super::server::{pop3, smtp};
use super::way::{SMTP_POP3, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts};

pub(super) static PROVIDER: Provider = Provider {
    name: "Biglobe",
    kind: Kind::Isp,
    domains: &["biglobe.ne.jp"],
    brands: &[],
    mx: &["biglobe.ne.jp"],
    regions: &[],
    incoming: &[pop3(Tls, "mail.biglobe.ne.jp", 995)],
    outgoing: &[smtp(Tls, "mail.biglobe.ne.jp", 465)],
    ways: &[way(SMTP_POP3, Password, Unknown)],
};

pub(super) static DETAILS: Details = Details {
    country: "jp",
    also: &["ビッグローブ"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::POP_ONLY],
    sources: &[Source::Thunderbird("biglobe.ne.jp")],
    checked: Checked::Listed("2022-04"),
    confidence: Confidence::Low,
};
