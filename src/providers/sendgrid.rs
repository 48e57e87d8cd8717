//! `SendGrid`, which sends for programs and web sites.

use super::Login::Key;
use super::Security::{StartTls, Tls};
use super::Status::AfterPreparation;
use super::UsernameForm::Literal;
use super::server::smtp;
use super::way::{SMTP, way};
use super::{Checked, Confidence, Counted, Details, Kind, Limits, Provider, Source, facts, tasks};

pub(super) static PROVIDER: Provider = Provider {
    name: "SendGrid",
    kind: Kind::SendingService,
    domains: &[],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[],
    outgoing: &[
        smtp(StartTls, "smtp.sendgrid.net", 587).login(&[Key]).user(Literal("apikey")),
        smtp(Tls, "smtp.sendgrid.net", 465).login(&[Key]).user(Literal("apikey")),
        smtp(StartTls, "smtp.sendgrid.net", 2525).login(&[Key]).user(Literal("apikey")),
    ],
    ways: &[way(SMTP, Key, AfterPreparation)],
};

pub(super) static DETAILS: Details = Details {
    country: "world",
    also: &["Twilio SendGrid"],
    first: &[tasks::VERIFY_SENDER, tasks::API_KEY.at("https://app.sendgrid.com/settings/api_keys")],
    webmail: None,
    oauth: None,
    limits: Limits {
        per_day: None,
        per_hour: None,
        counts: Counted::Messages,
        recipients: Some(1000),
        octets: Some(31_457_280),
    },
    facts: &[
        facts::SMTP_ONLY,
        facts::USERNAME_IS_A_LITERAL,
        facts::MAX_5000_MESSAGES_PER_CONNECTION,
    ],
    sources: &[
        Source::Page(
            "https://www.twilio.com/docs/sendgrid/for-developers/sending-email/integrating-with-the-smtp-api",
        ),
        Source::File("services.json of nodemailer", "https://github.com/nodemailer/nodemailer"),
        Source::Experience,
    ],
    checked: Checked::Dated("2026-08"),
    confidence: Confidence::High,
};
