//! Rackspace Email, mail for domains of its customers.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::Tls;
use super::Status::Works;
use super::server::{imap, smtp};
use super::way::{SMTP_IMAP, way};
use super::{Checked, Confidence, Counted, Details, Kind, Limits, Provider, Source, tasks};

pub(super) static PROVIDER: Provider = Provider {
    name: "Rackspace Email",
    kind: Kind::Workspace,
    domains: &["emailsrvr.com"],
    brands: &[],
    mx: &["emailsrvr.com"],
    regions: &[],
    incoming: &[imap(Tls, "secure.emailsrvr.com", 993)],
    outgoing: &[smtp(Tls, "secure.emailsrvr.com", 465)],
    ways: &[way(SMTP_IMAP, Password, Works)],
};

pub(super) static DETAILS: Details = Details {
    country: "us",
    also: &["Mailtrust", "emailsrvr"],
    first: &[tasks::MAILBOX_PASSWORD],
    webmail: Some("https://apps.rackspace.com/"),
    oauth: None,
    limits: Limits {
        per_day: Some(10_000),
        per_hour: None,
        counts: Counted::Recipients,
        recipients: None,
        octets: Some(52_428_800),
    },
    facts: &[],
    sources: &[
        Source::Page(
            "https://www.thexyz.com/account/knowledgebase/3/How-many-messages-can-I-send-out.html",
        ),
        Source::Thunderbird("emailsrvr.com"),
        Source::Experience,
    ],
    checked: Checked::Listed("2015-08"),
    confidence: Confidence::Medium,
};
