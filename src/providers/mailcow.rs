//! mailcow, a mail server for people who run their own.

use super::Login::{AppPassword, Password};
use super::Security::{StartTls, Tls};
use super::Status::Unknown;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Login, Provider, Source, facts, tasks};

const LOGIN: &[Login] = &[Password, AppPassword];

pub(super) static PROVIDER: Provider = Provider {
    name: "mailcow",
    kind: Kind::Panel,
    domains: &[],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[
        imap(Tls, "mail.{domain}", 993).login(LOGIN),
        pop3(Tls, "mail.{domain}", 995).login(LOGIN),
    ],
    outgoing: &[
        smtp(Tls, "mail.{domain}", 465).login(LOGIN),
        smtp(StartTls, "mail.{domain}", 587).login(LOGIN),
    ],
    ways: &[way(ALL, AppPassword, Unknown), way(ALL, Password, Unknown)],
};

pub(super) static DETAILS: Details = Details {
    country: "world",
    also: &["mailcow: dockerized"],
    first: &[tasks::FIND_HOST],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::PUBLISHES_OWN_AUTOCONFIG, facts::GUESS],
    sources: &[
        Source::Page(
            "https://wiki.servercow.de/en/mailcow_groupware/dns_settings/autoconfig-autodiscover",
        ),
        Source::Experience,
    ],
    checked: Checked::Read("2026-08"),
    confidence: Confidence::Low,
};
