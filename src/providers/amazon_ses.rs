//! Amazon SES, which sends for programs and web sites.

use super::Given::SmtpUser;
use super::Login::{Key, Password};
use super::Security::{StartTls, Tls};
use super::Status::{AfterPreparation, Closed};
use super::UsernameForm::Given;
use super::server::smtp;
use super::way::{SMTP, way};
use super::{Checked, Confidence, Counted, Details, Kind, Limits, Provider, Source, facts, tasks};

pub(super) static PROVIDER: Provider = Provider {
    name: "Amazon SES",
    kind: Kind::SendingService,
    domains: &[],
    brands: &[],
    mx: &[],
    regions: &[
        "us-east-1",
        "us-east-2",
        "us-west-1",
        "us-west-2",
        "ap-south-1",
        "ap-southeast-1",
        "ap-southeast-2",
        "ap-northeast-1",
        "ap-northeast-2",
        "ap-northeast-3",
        "ca-central-1",
        "eu-central-1",
        "eu-west-1",
        "eu-west-2",
        "eu-west-3",
        "eu-north-1",
        "sa-east-1",
    ],
    incoming: &[],
    outgoing: &[
        smtp(StartTls, "email-smtp.{region}.amazonaws.com", 587)
            .login(&[Key])
            .user(Given(SmtpUser)),
        smtp(Tls, "email-smtp.{region}.amazonaws.com", 465).login(&[Key]).user(Given(SmtpUser)),
        smtp(StartTls, "email-smtp.{region}.amazonaws.com", 2587)
            .login(&[Key])
            .user(Given(SmtpUser)),
        smtp(Tls, "email-smtp.{region}.amazonaws.com", 2465).login(&[Key]).user(Given(SmtpUser)),
    ],
    ways: &[way(SMTP, Password, Closed), way(SMTP, Key, AfterPreparation)],
};

pub(super) static DETAILS: Details = Details {
    country: "world",
    also: &["AWS SES", "Simple Email Service", "अमेज़न SES"],
    first: &[
        tasks::CHOOSE_REGION,
        tasks::VERIFY_SENDER,
        tasks::LEAVE_SANDBOX,
        tasks::SMTP_CREDENTIALS.at("https://console.aws.amazon.com/ses/home#/smtp"),
    ],
    webmail: None,
    oauth: None,
    limits: Limits {
        per_day: Some(200),
        per_hour: None,
        counts: Counted::Recipients,
        recipients: Some(50),
        octets: Some(41_943_040),
    },
    facts: &[facts::SMTP_ONLY, facts::LIMIT_IS_FOR_SANDBOX],
    sources: &[
        Source::Page("https://docs.aws.amazon.com/ses/latest/dg/quotas.html"),
        Source::File(
            "amazon-ses-rate-limits.yml of api-evangelist",
            "https://raw.githubusercontent.com/api-evangelist/amazon-ses/refs/heads/main/rate-limits/amazon-ses-rate-limits.yml",
        ),
        Source::Page("https://docs.aws.amazon.com/ses/latest/dg/request-production-access.html"),
    ],
    checked: Checked::Dated("2026-08"),
    confidence: Confidence::High,
};
