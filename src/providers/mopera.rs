//! mopera U, an internet provider in Japan.

// SPDX-License-Identifier: MPL-2.0

use super::Login::{Challenge, Password};
use super::Security::{StartTls, Tls};
use super::Status::Unknown;
use super::UsernameForm::LocalPart;
use super::server::{imap, pop3, smtp};
use super::way::{INCOMING, SMTP, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts};

pub(super) static PROVIDER: Provider = Provider {
    name: "mopera U",
    kind: Kind::Isp,
    domains: &["mopera.net"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[
        imap(Tls, "mail.mopera.net", 993).user(LocalPart),
        imap(StartTls, "mail.mopera.net", 143).user(LocalPart),
        pop3(Tls, "mail.mopera.net", 995).user(LocalPart),
        pop3(StartTls, "mail.mopera.net", 110).user(LocalPart),
    ],
    outgoing: &[
        smtp(Tls, "mail.mopera.net", 465).login(&[Challenge]).user(LocalPart),
        smtp(StartTls, "mail.mopera.net", 587).login(&[Challenge]).user(LocalPart),
    ],
    ways: &[way(INCOMING, Password, Unknown), way(SMTP, Challenge, Unknown)],
};

pub(super) static DETAILS: Details = Details {
    country: "jp",
    also: &["NTT docomo", "ドコモ"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::CHALLENGE_LOGIN, facts::MERGED_BRANDS],
    sources: &[Source::Thunderbird("mopera.net")],
    checked: Checked::Listed("2010-08"),
    confidence: Confidence::Low,
};
