//! The SMTP relay of Google Workspace, for servers and devices of an organisation.

use super::Login::{AppPassword, Network, Password};
use super::Security::{StartTls, Tls};
use super::Status::{AfterPreparation, Closed};
use super::server::smtp;
use super::way::{SMTP, way};
use super::{Checked, Confidence, Counted, Details, Kind, Limits, Provider, Source, facts, tasks};

pub(super) static PROVIDER: Provider = Provider {
    name: "Google Workspace SMTP relay",
    kind: Kind::SendingService,
    domains: &[],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[],
    outgoing: &[
        smtp(StartTls, "smtp-relay.gmail.com", 587).login(&[AppPassword, Network]),
        smtp(Tls, "smtp-relay.gmail.com", 465).login(&[AppPassword, Network]),
    ],
    ways: &[
        way(SMTP, AppPassword, AfterPreparation),
        way(SMTP, Password, Closed),
        way(SMTP, Network, AfterPreparation),
    ],
};

pub(super) static DETAILS: Details = Details {
    country: "world",
    also: &["smtp-relay.gmail.com", "G Suite relay"],
    first: &[tasks::ADMIN_ENABLES_RELAY, tasks::GOOGLE_TWO_STEP, tasks::GOOGLE_APP_PASSWORD],
    webmail: None,
    oauth: None,
    limits: Limits {
        per_day: Some(10_000),
        per_hour: None,
        counts: Counted::Recipients,
        recipients: Some(100),
        octets: Some(26_214_400),
    },
    facts: &[facts::SMTP_ONLY],
    sources: &[
        Source::Page("https://developer.nylas.com/docs/cookbook/email/gmail-smtp-settings.md"),
        Source::Experience,
    ],
    checked: Checked::Read("2026-08"),
    confidence: Confidence::Medium,
};
