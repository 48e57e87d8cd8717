//! Mailgun, which sends for programs and web sites.

use super::Given::SmtpUser;
use super::Login::{Key, Password};
use super::Security::{StartTls, Tls};
use super::Status::{AfterPreparation, Closed};
use super::UsernameForm::Given;
use super::server::smtp;
use super::way::{SMTP, way};
use super::{Checked, Confidence, Counted, Details, Kind, Limits, Provider, Source, facts, tasks};

pub(super) static PROVIDER: Provider = Provider {
    name: "Mailgun",
    kind: Kind::SendingService,
    domains: &[],
    brands: &[],
    mx: &[],
    regions: &["smtp.mailgun.org", "smtp.eu.mailgun.org"],
    incoming: &[],
    outgoing: &[
        smtp(StartTls, "{region}", 587).login(&[Key]).user(Given(SmtpUser)),
        smtp(Tls, "{region}", 465).login(&[Key]).user(Given(SmtpUser)),
        smtp(StartTls, "{region}", 2525).login(&[Key]).user(Given(SmtpUser)),
    ],
    ways: &[way(SMTP, Password, Closed), way(SMTP, Key, AfterPreparation)],
};

pub(super) static DETAILS: Details = Details {
    country: "world",
    also: &["Sinch Mailgun"],
    first: &[
        tasks::CHOOSE_REGION,
        tasks::VERIFY_SENDER,
        tasks::SMTP_CREDENTIALS.at("https://app.mailgun.com/"),
    ],
    webmail: None,
    oauth: None,
    limits: Limits {
        per_day: None,
        per_hour: None,
        counts: Counted::Messages,
        recipients: Some(1000),
        octets: Some(26_214_400),
    },
    facts: &[facts::SMTP_ONLY, facts::CREDENTIALS_PER_DOMAIN],
    sources: &[Source::Experience],
    checked: Checked::Read("2026-08"),
    confidence: Confidence::Medium,
};
