//! Bluehost, a hosting company that runs cPanel.

use super::Login::Password;
use super::Security::Tls;
use super::Status::Works;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts, tasks};

pub(super) static PROVIDER: Provider = Provider {
    name: "Bluehost",
    kind: Kind::Workspace,
    domains: &[],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[imap(Tls, "mail.{domain}", 993), pop3(Tls, "mail.{domain}", 995)],
    outgoing: &[smtp(Tls, "mail.{domain}", 465)],
    ways: &[way(ALL, Password, Works)],
};

pub(super) static DETAILS: Details = Details {
    country: "us",
    also: &["ब्लूहोस्ट"],
    first: &[tasks::FIND_HOST, tasks::MAILBOX_PASSWORD],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::CERTIFICATE_MAY_NAME_THE_SERVER],
    sources: &[Source::Experience],
    checked: Checked::Read("2026-08"),
    confidence: Confidence::Low,
};
