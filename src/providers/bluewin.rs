//! Bluewin Mail (Swisscom), an internet provider in Switzerland.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::Tls;
use super::Status::Unknown;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source};

pub(super) static PROVIDER: Provider = Provider {
    name: "Bluewin Mail (Swisscom)",
    kind: Kind::Isp,
    domains: &["bluewin.ch", "bluemail.ch"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[imap(Tls, "imaps.bluewin.ch", 993), pop3(Tls, "pop3s.bluewin.ch", 995)],
    outgoing: &[smtp(Tls, "smtpauths.bluewin.ch", 465)],
    ways: &[way(ALL, Password, Unknown)],
};

pub(super) static DETAILS: Details = Details {
    country: "ch",
    also: &["Swisscom", "Bluemail"],
    first: &[],
    webmail: Some("https://webmail.bluewin.ch/"),
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[],
    sources: &[Source::Thunderbird("bluewin.ch"), Source::Page("https://smtphelp.bluewin.ch/")],
    checked: Checked::Listed("2019-02"),
    confidence: Confidence::Low,
};
