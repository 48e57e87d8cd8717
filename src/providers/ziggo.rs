//! Ziggo Mail, an internet provider in the Netherlands.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::{StartTls, Tls};
use super::Status::Works;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source};

pub(super) static PROVIDER: Provider = Provider {
    name: "Ziggo Mail",
    kind: Kind::Isp,
    domains: &[
        "ziggo.nl",
        "hahah.nl",
        "ziggomail.com",
        "casema.nl",
        "zinders.nl",
        "zeggis.nl",
        "zeggis.com",
        "razcall.nl",
        "razcall.com",
        "upcmail.nl",
        "chello.nl",
        "multiweb.nl",
        "home.nl",
        "quicknet.nl",
    ],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[imap(Tls, "imap.ziggo.nl", 993), pop3(Tls, "pop.ziggo.nl", 995)],
    outgoing: &[smtp(StartTls, "smtp.ziggo.nl", 587)],
    ways: &[way(ALL, Password, Works)],
};

pub(super) static DETAILS: Details = Details {
    country: "nl",
    also: &["UPC Nederland", "Chello", "Casema", "@home"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[],
    sources: &[
        Source::Thunderbird("ziggo.nl"),
        Source::Page("https://www.ziggo.nl/klantenservice/e-mail/?src=autoconfig"),
    ],
    checked: Checked::Listed("2024-01"),
    confidence: Confidence::Medium,
};
