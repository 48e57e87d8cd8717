//! IIJ4U, an internet provider in Japan.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Challenge;
use super::Security::StartTls;
use super::Status::Unknown;
use super::UsernameForm::LocalPartDotDomain;
use super::server::{pop3, smtp};
use super::way::{SMTP_POP3, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts};

pub(super) static PROVIDER: Provider = Provider {
    name: "IIJ4U",
    kind: Kind::Isp,
    domains: &[
        "dd.iij4u.or.jp",
        "ff.iij4u.or.jp",
        "hh.iij4u.or.jp",
        "kk.iij4u.or.jp",
        "nn.iij4u.or.jp",
        "pp.iij4u.or.jp",
        "rr.iij4u.or.jp",
        "ss.iij4u.or.jp",
        "bc.iij4u.or.jp",
        "bk.iij4u.or.jp",
        "bp.iij4u.or.jp",
        "bu.iij4u.or.jp",
    ],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[pop3(StartTls, "mbox.iij4u.or.jp", 110)
        .login(&[Challenge])
        .user(LocalPartDotDomain)],
    outgoing: &[smtp(StartTls, "mbox.iij4u.or.jp", 587)
        .login(&[Challenge])
        .user(LocalPartDotDomain)],
    ways: &[way(SMTP_POP3, Challenge, Unknown)],
};

pub(super) static DETAILS: Details = Details {
    country: "jp",
    also: &["Internet Initiative Japan"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::POP_ONLY, facts::CHALLENGE_LOGIN, facts::MERGED_BRANDS],
    sources: &[Source::Thunderbird("dd.iij4u.or.jp")],
    checked: Checked::Listed("2010-01"),
    confidence: Confidence::Low,
};
