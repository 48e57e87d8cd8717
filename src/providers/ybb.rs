//! Yahoo! BB, an internet provider in Japan.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::Tls;
use super::Status::Unknown;
use super::UsernameForm::LocalPart;
use super::server::{pop3, smtp};
use super::way::{SMTP_POP3, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts};

pub(super) static PROVIDER: Provider = Provider {
    name: "Yahoo! BB",
    kind: Kind::Isp,
    domains: &["ybb.ne.jp"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[pop3(Tls, "ybbpop.mail.yahoo.co.jp", 995).user(LocalPart)],
    outgoing: &[smtp(Tls, "ybbsmtp.mail.yahoo.co.jp", 465).user(LocalPart)],
    ways: &[way(SMTP_POP3, Password, Unknown)],
};

pub(super) static DETAILS: Details = Details {
    country: "jp",
    also: &["SoftBank BB"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::POP_ONLY, facts::MERGED_BRANDS],
    sources: &[Source::Thunderbird("ybb.ne.jp")],
    checked: Checked::Listed("2010-02"),
    confidence: Confidence::Low,
};
