//! Mailtrap, which sends for programs and web sites.

use super::Login::Key;
use super::Security::StartTls;
use super::Status::AfterPreparation;
use super::UsernameForm::Literal;
use super::server::smtp;
use super::way::{SMTP, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts, tasks};

pub(super) static PROVIDER: Provider = Provider {
    name: "Mailtrap",
    kind: Kind::SendingService,
    domains: &[],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[],
    outgoing: &[
        smtp(StartTls, "live.smtp.mailtrap.io", 587).login(&[Key]).user(Literal("api")),
        smtp(StartTls, "live.smtp.mailtrap.io", 2525).login(&[Key]).user(Literal("api")),
    ],
    ways: &[way(SMTP, Key, AfterPreparation)],
};

pub(super) static DETAILS: Details = Details {
    country: "world",
    also: &["Mailtrap Email Sending"],
    first: &[tasks::VERIFY_SENDER, tasks::API_KEY.at("https://mailtrap.io/sending/domains")],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::SMTP_ONLY, facts::USERNAME_IS_A_LITERAL, facts::SANDBOX_HOST_DIFFERS],
    sources: &[
        Source::File("services.json of nodemailer", "https://github.com/nodemailer/nodemailer"),
        Source::Experience,
    ],
    checked: Checked::Dated("2026-08"),
    confidence: Confidence::Medium,
};
