//! `ZeptoMail`, Zoho's service that sends for programs and web sites.

use super::Login::Key;
use super::Security::{StartTls, Tls};
use super::Status::AfterPreparation;
use super::UsernameForm::Literal;
use super::server::smtp;
use super::way::{SMTP, way};
use super::{Checked, Confidence, Counted, Details, Kind, Limits, Provider, Source, facts, tasks};

pub(super) static PROVIDER: Provider = Provider {
    name: "ZeptoMail",
    kind: Kind::SendingService,
    domains: &[],
    brands: &[],
    mx: &[],
    regions: &["smtp.zeptomail.com", "smtp.zeptomail.in", "smtp.zeptomail.eu"],
    incoming: &[],
    outgoing: &[
        smtp(StartTls, "{region}", 587).login(&[Key]).user(Literal("emailapikey")),
        smtp(Tls, "{region}", 465).login(&[Key]).user(Literal("emailapikey")),
    ],
    ways: &[way(SMTP, Key, AfterPreparation)],
};

pub(super) static DETAILS: Details = Details {
    country: "world",
    also: &["Zoho ZeptoMail", "TransMail", "ज़ेप्टोमेल"],
    first: &[
        tasks::CHOOSE_REGION,
        tasks::VERIFY_SENDER,
        tasks::API_KEY.at("https://www.zoho.com/zeptomail/help/smtp-home.html"),
    ],
    webmail: None,
    oauth: None,
    limits: Limits {
        per_day: None,
        per_hour: None,
        counts: Counted::Messages,
        recipients: Some(500),
        octets: Some(15_728_640),
    },
    facts: &[facts::SMTP_ONLY, facts::USERNAME_IS_A_LITERAL],
    sources: &[
        Source::Page("https://www.zoho.com/zeptomail/help/smtp-home.html"),
        Source::Page("https://prezohoweb.zoho.com/zeptomail/help/mail-agents.html"),
        Source::Experience,
    ],
    checked: Checked::Read("2026-08"),
    confidence: Confidence::Medium,
};
