//! OCN, an internet provider in Japan.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::Tls;
use super::Status::Unknown;
use super::server::{pop3, smtp};
use super::way::{SMTP_POP3, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts};

pub(super) static PROVIDER: Provider = Provider {
    name: "OCN",
    kind: Kind::Isp,
    domains: &["ocn.ne.jp", "ocn.ad.jp"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[pop3(Tls, "pop.ocn.ne.jp", 995)],
    outgoing: &[smtp(Tls, "smtp.ocn.ne.jp", 465)],
    ways: &[way(SMTP_POP3, Password, Unknown)],
};

pub(super) static DETAILS: Details = Details {
    country: "jp",
    also: &["NTT Communications"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::POP_ONLY, facts::MERGED_BRANDS],
    sources: &[Source::Thunderbird("ocn.ne.jp")],
    checked: Checked::Listed("2015-11"),
    confidence: Confidence::Low,
};
