//! `SoftBank` Mail (i), an internet provider in Japan.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::Tls;
use super::Status::Unknown;
use super::UsernameForm::LocalPart;
use super::server::{imap, smtp};
use super::way::{SMTP_IMAP, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts};

pub(super) static PROVIDER: Provider = Provider {
    name: "SoftBank Mail (i)",
    kind: Kind::Isp,
    domains: &["i.softbank.jp"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[imap(Tls, "imap.softbank.jp", 993).user(LocalPart)],
    outgoing: &[smtp(Tls, "smtp.softbank.jp", 465).user(LocalPart)],
    ways: &[way(SMTP_IMAP, Password, Unknown)],
};

pub(super) static DETAILS: Details = Details {
    country: "jp",
    also: &["ソフトバンク", "iPhone SoftBank"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::MERGED_BRANDS],
    sources: &[Source::Thunderbird("i.softbank.jp")],
    checked: Checked::Listed("2010-08"),
    confidence: Confidence::Low,
};
