//! Titan Email, mail for domains of its customers.

use super::Login::Password;
use super::Security::{StartTls, Tls};
use super::Status::AfterPreparation;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, tasks};

pub(super) static PROVIDER: Provider = Provider {
    name: "Titan Email",
    kind: Kind::Workspace,
    domains: &[],
    brands: &[],
    mx: &["titan.email"],
    regions: &[],
    incoming: &[imap(Tls, "imap.titan.email", 993), pop3(Tls, "pop.titan.email", 995)],
    outgoing: &[smtp(Tls, "smtp.titan.email", 465), smtp(StartTls, "smtp.titan.email", 587)],
    ways: &[way(ALL, Password, AfterPreparation)],
};

pub(super) static DETAILS: Details = Details {
    country: "world",
    also: &["Titan Mail", "Flock Mail", "WordPress.com email", "टाइटन मेल"],
    first: &[tasks::ENABLE_THIRD_PARTY.at("https://app.titan.email/"), tasks::MAILBOX_PASSWORD],
    webmail: Some("https://app.titan.email/"),
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[],
    sources: &[Source::Experience],
    checked: Checked::Read("2026-08"),
    confidence: Confidence::Medium,
};
