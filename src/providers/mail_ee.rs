//! Mail.ee, mail for everybody, at home in Estonia.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::Tls;
use super::Status::AfterPreparation;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts, tasks};

pub(super) static PROVIDER: Provider = Provider {
    name: "Mail.ee",
    kind: Kind::Mailbox,
    domains: &["mail.ee"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[imap(Tls, "{domain}", 993), pop3(Tls, "{domain}", 995)],
    outgoing: &[smtp(Tls, "{domain}", 465)],
    ways: &[way(ALL, Password, AfterPreparation)],
};

pub(super) static DETAILS: Details = Details {
    country: "ee",
    also: &[],
    first: &[tasks::ENABLE_IMAP_POP.at("https://help.mail.ee/?keyword=email_clients_access")],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::LEAVE_ON_SERVER],
    sources: &[
        Source::Thunderbird("mail.ee"),
        Source::Page("https://help.mail.ee/?keyword=email_clients_settings"),
    ],
    checked: Checked::Listed("2020-04"),
    confidence: Confidence::Low,
};
