//! `DirectAdmin`, a panel of hosting companies.

use super::Login::Password;
use super::Security::{StartTls, Tls};
use super::Status::Unknown;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts, tasks};

pub(super) static PROVIDER: Provider = Provider {
    name: "DirectAdmin",
    kind: Kind::Panel,
    domains: &[],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[imap(Tls, "mail.{domain}", 993), pop3(Tls, "mail.{domain}", 995)],
    outgoing: &[smtp(Tls, "mail.{domain}", 465), smtp(StartTls, "mail.{domain}", 587)],
    ways: &[way(ALL, Password, Unknown)],
};

pub(super) static DETAILS: Details = Details {
    country: "world",
    also: &["डायरेक्ट एडमिन"],
    first: &[tasks::FIND_HOST, tasks::MAILBOX_PASSWORD],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::CERTIFICATE_MAY_NAME_THE_SERVER, facts::GUESS],
    sources: &[Source::Experience],
    checked: Checked::Read("2026-08"),
    confidence: Confidence::Low,
};
