//! `BigRock`, an Indian seller of domains and mail for them.

use super::Login::Password;
use super::Security::{StartTls, Tls};
use super::Status::Unknown;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts, tasks};

pub(super) static PROVIDER: Provider = Provider {
    name: "BigRock",
    kind: Kind::Workspace,
    domains: &[],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[imap(Tls, "imap.titan.email", 993), pop3(Tls, "pop.titan.email", 995)],
    outgoing: &[smtp(Tls, "smtp.titan.email", 465), smtp(StartTls, "smtp.titan.email", 587)],
    ways: &[way(ALL, Password, Unknown)],
};

pub(super) static DETAILS: Details = Details {
    country: "in",
    also: &["BigRock business email", "Endurance", "बिगरॉक", "बिग रॉक"],
    first: &[tasks::ENABLE_THIRD_PARTY.at("https://app.titan.email/"), tasks::MAILBOX_PASSWORD],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::OTHER_PLANS_USE_OTHER_HOSTS, facts::STATUS_UNVERIFIED],
    sources: &[Source::Experience],
    checked: Checked::Read("2026-08"),
    confidence: Confidence::Low,
};
