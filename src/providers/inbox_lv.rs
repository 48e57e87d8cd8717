//! Inbox.lv, mail for everybody, at home in Latvia.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::Tls;
use super::Status::AfterPreparation;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts, tasks};

pub(super) static PROVIDER: Provider = Provider {
    name: "Inbox.lv",
    kind: Kind::Mailbox,
    domains: &["inbox.lv", "inbox.eu", "inbox.lt", "inbox.la"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[imap(Tls, "mail.{domain}", 993), pop3(Tls, "mail.{domain}", 995)],
    outgoing: &[smtp(Tls, "mail.{domain}", 465)],
    ways: &[way(ALL, Password, AfterPreparation)],
};

pub(super) static DETAILS: Details = Details {
    country: "lv",
    also: &["Inbox.eu", "Inbox.lt", "Inbox.la"],
    first: &[tasks::ENABLE_IMAP_POP.at("https://help.inbox.lv/?keyword=email_clients_access")],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::LEAVE_ON_SERVER],
    sources: &[
        Source::Thunderbird("inbox.lv"),
        Source::Page("https://help.inbox.lv/?keyword=email_clients_settings"),
    ],
    checked: Checked::Listed("2020-04"),
    confidence: Confidence::Low,
};
