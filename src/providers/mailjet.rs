//! Mailjet, which sends for programs and web sites.

use super::Given::ApiKey;
use super::Login::Key;
use super::Security::{StartTls, Tls};
use super::Status::AfterPreparation;
use super::UsernameForm::Given;
use super::server::smtp;
use super::way::{SMTP, way};
use super::{Checked, Confidence, Counted, Details, Kind, Limits, Provider, Source, facts, tasks};

pub(super) static PROVIDER: Provider = Provider {
    name: "Mailjet",
    kind: Kind::SendingService,
    domains: &[],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[],
    outgoing: &[
        smtp(StartTls, "in-v3.mailjet.com", 587).login(&[Key]).user(Given(ApiKey)),
        smtp(Tls, "in-v3.mailjet.com", 465).login(&[Key]).user(Given(ApiKey)),
        smtp(StartTls, "in-v3.mailjet.com", 2525).login(&[Key]).user(Given(ApiKey)),
    ],
    ways: &[way(SMTP, Key, AfterPreparation)],
};

pub(super) static DETAILS: Details = Details {
    country: "world",
    also: &["Sinch Mailjet"],
    first: &[tasks::VERIFY_SENDER, tasks::KEY_PAIR.at("https://app.mailjet.com/account/apikeys")],
    webmail: None,
    oauth: None,
    limits: Limits {
        per_day: Some(200),
        per_hour: None,
        counts: Counted::Messages,
        recipients: Some(50),
        octets: Some(15_728_640),
    },
    facts: &[facts::SMTP_ONLY, facts::LIMIT_IS_FOR_FREE_PLAN],
    sources: &[Source::Experience],
    checked: Checked::Read("2026-08"),
    confidence: Confidence::Medium,
};
