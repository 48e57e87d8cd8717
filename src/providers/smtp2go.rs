//! SMTP2GO, which sends for programs and web sites.

use super::Given::SmtpUser;
use super::Login::Key;
use super::Security::{StartTls, Tls};
use super::Status::AfterPreparation;
use super::UsernameForm::Given;
use super::server::smtp;
use super::way::{SMTP, way};
use super::{Checked, Confidence, Counted, Details, Kind, Limits, Provider, Source, facts, tasks};

pub(super) static PROVIDER: Provider = Provider {
    name: "SMTP2GO",
    kind: Kind::SendingService,
    domains: &[],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[],
    outgoing: &[
        smtp(StartTls, "mail.smtp2go.com", 2525).login(&[Key]).user(Given(SmtpUser)),
        smtp(StartTls, "mail.smtp2go.com", 587).login(&[Key]).user(Given(SmtpUser)),
        smtp(Tls, "mail.smtp2go.com", 465).login(&[Key]).user(Given(SmtpUser)),
        smtp(StartTls, "mail.smtp2go.com", 8025).login(&[Key]).user(Given(SmtpUser)),
        smtp(Tls, "mail.smtp2go.com", 8465).login(&[Key]).user(Given(SmtpUser)),
    ],
    ways: &[way(SMTP, Key, AfterPreparation)],
};

pub(super) static DETAILS: Details = Details {
    country: "world",
    also: &[],
    first: &[
        tasks::VERIFY_SENDER,
        tasks::SMTP_CREDENTIALS.at("https://app.smtp2go.com/sending/smtp_users/"),
    ],
    webmail: None,
    oauth: None,
    limits: Limits {
        per_day: Some(200),
        per_hour: None,
        counts: Counted::Messages,
        recipients: None,
        octets: Some(52_428_800),
    },
    facts: &[facts::SMTP_ONLY, facts::LIMIT_IS_FOR_FREE_PLAN, facts::MANY_PORTS],
    sources: &[
        Source::File(
            "smtp2go-plans-pricing.yml of api-evangelist",
            "https://raw.githubusercontent.com/api-evangelist/smtp2go/refs/heads/main/plans/smtp2go-plans-pricing.yml",
        ),
        Source::File("services.json of nodemailer", "https://github.com/nodemailer/nodemailer"),
    ],
    checked: Checked::Dated("2026-08"),
    confidence: Confidence::High,
};
