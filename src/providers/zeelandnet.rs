//! `ZeelandNet`, an internet provider in the Netherlands.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::Tls;
use super::Status::Unknown;
use super::UsernameForm::LocalPart;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts};

pub(super) static PROVIDER: Provider = Provider {
    name: "ZeelandNet",
    kind: Kind::Isp,
    domains: &["zeelandnet.nl"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[
        imap(Tls, "mail.zeelandnet.nl", 993).user(LocalPart),
        pop3(Tls, "mail.zeelandnet.nl", 995).user(LocalPart),
    ],
    outgoing: &[smtp(Tls, "mail.zeelandnet.nl", 465).user(LocalPart)],
    ways: &[way(ALL, Password, Unknown)],
};

pub(super) static DETAILS: Details = Details {
    country: "nl",
    also: &["Delta"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::MERGED_BRANDS],
    sources: &[Source::Thunderbird("zeelandnet.nl")],
    checked: Checked::Listed("2016-02"),
    confidence: Confidence::Low,
};
