//! `YouSee` Mail, an internet provider in Denmark.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::{StartTls, Tls};
use super::Status::Works;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source};

pub(super) static PROVIDER: Provider = Provider {
    name: "YouSee Mail",
    kind: Kind::Isp,
    domains: &["mail.dk"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[imap(Tls, "imap.mail.dk", 993), pop3(Tls, "pop3.mail.dk", 995)],
    outgoing: &[smtp(StartTls, "asmtp.mail.dk", 587)],
    ways: &[way(ALL, Password, Works)],
};

pub(super) static DETAILS: Details = Details {
    country: "dk",
    also: &["mail.dk", "TDC"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[],
    sources: &[
        Source::Thunderbird("mail.dk"),
        Source::Page(
            "https://yousee.dk/hjaelp/artikler/hvad-er-mine-serveroplysninger-til-yousee-mail",
        ),
    ],
    checked: Checked::Listed("2023-05"),
    confidence: Confidence::Medium,
};
