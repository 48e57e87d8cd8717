//! Brevo, which sends for programs and web sites.

use super::Given::SmtpUser;
use super::Login::{Key, Password};
use super::Security::{StartTls, Tls};
use super::Status::{AfterPreparation, Closed};
use super::UsernameForm::Given;
use super::server::smtp;
use super::way::{SMTP, way};
use super::{Checked, Confidence, Counted, Details, Kind, Limits, Provider, Source, facts, tasks};

pub(super) static PROVIDER: Provider = Provider {
    name: "Brevo",
    kind: Kind::SendingService,
    domains: &[],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[],
    outgoing: &[
        smtp(StartTls, "smtp-relay.brevo.com", 587).login(&[Key]).user(Given(SmtpUser)),
        smtp(Tls, "smtp-relay.brevo.com", 465).login(&[Key]).user(Given(SmtpUser)),
        smtp(StartTls, "smtp-relay.brevo.com", 2525).login(&[Key]).user(Given(SmtpUser)),
    ],
    ways: &[way(SMTP, Password, Closed), way(SMTP, Key, AfterPreparation)],
};

pub(super) static DETAILS: Details = Details {
    country: "world",
    also: &["Sendinblue"],
    first: &[
        tasks::VERIFY_SENDER,
        tasks::SMTP_CREDENTIALS.at("https://app.brevo.com/settings/keys/smtp"),
    ],
    webmail: None,
    oauth: None,
    limits: Limits {
        per_day: Some(300),
        per_hour: None,
        counts: Counted::Messages,
        recipients: None,
        octets: None,
    },
    facts: &[facts::SMTP_ONLY, facts::LIMIT_IS_FOR_FREE_PLAN, facts::SMTP_KEY_IS_PASSWORD],
    sources: &[
        Source::File("services.json of nodemailer", "https://github.com/nodemailer/nodemailer"),
        Source::Experience,
    ],
    checked: Checked::Read("2026-08"),
    confidence: Confidence::Medium,
};
