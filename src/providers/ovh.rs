//! `OVHcloud`, mail for domains of its customers.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::Tls;
use super::Status::Works;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Counted, Details, Kind, Limits, Provider, Source, facts, tasks};

pub(super) static PROVIDER: Provider = Provider {
    name: "OVHcloud",
    kind: Kind::Workspace,
    domains: &["ovh.net"],
    brands: &[],
    mx: &["ovh.net"],
    regions: &[],
    incoming: &[imap(Tls, "ssl0.ovh.net", 993), pop3(Tls, "ssl0.ovh.net", 995)],
    outgoing: &[smtp(Tls, "ssl0.ovh.net", 465)],
    ways: &[way(ALL, Password, Works)],
};

pub(super) static DETAILS: Details = Details {
    country: "fr",
    also: &["OVH", "MX Plan", "Email Pro"],
    first: &[tasks::MAILBOX_PASSWORD],
    webmail: Some("https://www.ovhcloud.com/en/mail/"),
    oauth: None,
    limits: Limits {
        per_day: None,
        per_hour: Some((200, 200)),
        counts: Counted::Messages,
        recipients: None,
        octets: None,
    },
    facts: &[facts::OTHER_PLANS_USE_OTHER_HOSTS],
    sources: &[
        Source::File("providers.xml of FairEmail", "https://github.com/M66B/FairEmail"),
        Source::Thunderbird("ovh.net"),
        Source::Experience,
    ],
    checked: Checked::Dated("2026-08"),
    confidence: Confidence::Medium,
};
