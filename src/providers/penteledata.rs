//! `PenTeleData`, an internet provider in the United States.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::{StartTls, Tls};
use super::Status::Unknown;
use super::UsernameForm::LocalPart;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source};

pub(super) static PROVIDER: Provider = Provider {
    name: "PenTeleData",
    kind: Kind::Isp,
    domains: &["ptd.net"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[
        imap(Tls, "promail.ptd.net", 993).user(LocalPart),
        imap(StartTls, "promail.ptd.net", 143).user(LocalPart),
        pop3(Tls, "promail.ptd.net", 995).user(LocalPart),
        pop3(StartTls, "promail.ptd.net", 110).user(LocalPart),
    ],
    outgoing: &[
        smtp(Tls, "promail.ptd.net", 465).user(LocalPart),
        smtp(StartTls, "promail.ptd.net", 587).user(LocalPart),
    ],
    ways: &[way(ALL, Password, Unknown)],
};

pub(super) static DETAILS: Details = Details {
    country: "us",
    also: &["PTD"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[],
    sources: &[
        Source::Thunderbird("ptd.net"),
        Source::Page("https://www.ptd.net/support/email-communication/how-setup-your-email"),
    ],
    checked: Checked::Listed("2022-10"),
    confidence: Confidence::Low,
};
