//! Resend, which sends for programs and web sites.

use super::Login::Key;
use super::Security::{StartTls, Tls};
use super::Status::AfterPreparation;
use super::UsernameForm::Literal;
use super::server::smtp;
use super::way::{SMTP, way};
use super::{Checked, Confidence, Counted, Details, Kind, Limits, Provider, Source, facts, tasks};

pub(super) static PROVIDER: Provider = Provider {
    name: "Resend",
    kind: Kind::SendingService,
    domains: &[],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[],
    outgoing: &[
        smtp(Tls, "smtp.resend.com", 465).login(&[Key]).user(Literal("resend")),
        smtp(Tls, "smtp.resend.com", 2465).login(&[Key]).user(Literal("resend")),
        smtp(StartTls, "smtp.resend.com", 587).login(&[Key]).user(Literal("resend")),
        smtp(StartTls, "smtp.resend.com", 2587).login(&[Key]).user(Literal("resend")),
    ],
    ways: &[way(SMTP, Key, AfterPreparation)],
};

pub(super) static DETAILS: Details = Details {
    country: "world",
    also: &[],
    first: &[tasks::VERIFY_SENDER, tasks::API_KEY.at("https://resend.com/api-keys")],
    webmail: None,
    oauth: None,
    limits: Limits {
        per_day: Some(100),
        per_hour: None,
        counts: Counted::Messages,
        recipients: Some(50),
        octets: Some(41_943_040),
    },
    facts: &[facts::SMTP_ONLY, facts::LIMIT_IS_FOR_FREE_PLAN, facts::USERNAME_IS_A_LITERAL],
    sources: &[
        Source::Page("https://resend.com/docs/send-with-smtp.md"),
        Source::File("services.json of nodemailer", "https://github.com/nodemailer/nodemailer"),
        Source::Experience,
    ],
    checked: Checked::Dated("2026-08"),
    confidence: Confidence::High,
};
