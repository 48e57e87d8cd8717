//! CTY Mail, an internet provider in Japan.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::Tls;
use super::Status::Unknown;
use super::server::{pop3, smtp};
use super::way::{SMTP_POP3, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts};

pub(super) static PROVIDER: Provider = Provider {
    name: "CTY Mail",
    kind: Kind::Isp,
    domains: &[
        "cty-net.ne.jp",
        "m2.cty-net.ne.jp",
        "m3.cty-net.ne.jp",
        "m4.cty-net.ne.jp",
        "m5.cty-net.ne.jp",
        "m6.cty-net.ne.jp",
        "m7.cty-net.ne.jp",
        "m8.cty-net.ne.jp",
        "m9.cty-net.ne.jp",
        "cty-net.com",
    ],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[pop3(Tls, "pops.cty-net.ne.jp", 995)],
    outgoing: &[smtp(Tls, "smtps.cty-net.ne.jp", 465)],
    ways: &[way(SMTP_POP3, Password, Unknown)],
};

pub(super) static DETAILS: Details = Details {
    country: "jp",
    also: &["CTY-Net", "シー・ティー・ワイ"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::POP_ONLY, facts::MERGED_BRANDS],
    sources: &[Source::Thunderbird("cty-net.ne.jp")],
    checked: Checked::Listed("2015-11"),
    confidence: Confidence::Low,
};
