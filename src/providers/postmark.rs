//! Postmark, which sends for programs and web sites.

use super::Given::Token;
use super::Login::Key;
use super::Security::StartTls;
use super::Status::AfterPreparation;
use super::UsernameForm::Given;
use super::server::smtp;
use super::way::{SMTP, way};
use super::{Checked, Confidence, Counted, Details, Kind, Limits, Provider, Source, facts, tasks};

pub(super) static PROVIDER: Provider = Provider {
    name: "Postmark",
    kind: Kind::SendingService,
    domains: &[],
    brands: &[],
    mx: &[],
    regions: &["smtp.postmarkapp.com", "smtp-broadcasts.postmarkapp.com"],
    incoming: &[],
    outgoing: &[
        smtp(StartTls, "{region}", 587).login(&[Key]).user(Given(Token)),
        smtp(StartTls, "{region}", 2525).login(&[Key]).user(Given(Token)),
    ],
    ways: &[way(SMTP, Key, AfterPreparation)],
};

pub(super) static DETAILS: Details = Details {
    country: "world",
    also: &["postmarkapp", "ActiveCampaign Postmark"],
    first: &[
        tasks::VERIFY_SENDER,
        tasks::SERVER_TOKEN.at("https://account.postmarkapp.com/servers"),
    ],
    webmail: None,
    oauth: None,
    limits: Limits {
        per_day: None,
        per_hour: None,
        counts: Counted::Messages,
        recipients: Some(50),
        octets: Some(10_485_760),
    },
    facts: &[facts::SMTP_ONLY, facts::SEPARATE_HOST_FOR_BULK],
    sources: &[
        Source::Page("https://postmarkapp.com/developer"),
        Source::File(
            "postmark-rate-limits.yml of api-evangelist",
            "https://raw.githubusercontent.com/api-evangelist/postmark/refs/heads/main/rate-limits/postmark-rate-limits.yml",
        ),
    ],
    checked: Checked::Dated("2026-08"),
    confidence: Confidence::High,
};
