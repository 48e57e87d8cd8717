//! Amazon `WorkMail`, mail for organisations, which ends in March 2027.

use super::Login::Password;
use super::Security::Tls;
use super::Status::Works;
use super::server::{imap, smtp};
use super::way::{SMTP_IMAP, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts, tasks};

pub(super) static PROVIDER: Provider = Provider {
    name: "Amazon WorkMail",
    kind: Kind::Workspace,
    domains: &["awsapps.com"],
    brands: &[],
    mx: &[],
    regions: &["us-east-1", "us-west-2", "eu-west-1"],
    incoming: &[imap(Tls, "imap.mail.{region}.awsapps.com", 993)],
    outgoing: &[smtp(Tls, "smtp.mail.{region}.awsapps.com", 465)],
    ways: &[way(SMTP_IMAP, Password, Works)],
};

pub(super) static DETAILS: Details = Details {
    country: "world",
    also: &["AWS WorkMail"],
    first: &[tasks::CHOOSE_REGION],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::CLOSING_2027_03_31, facts::SMTP_TLS_ONLY, facts::NO_POP],
    sources: &[
        Source::Page("https://docs.aws.amazon.com/workmail/latest/userguide/using_IMAP.html"),
        Source::Page(
            "https://docs.aws.amazon.com/workmail/latest/adminguide/workmail-end-of-support.html",
        ),
    ],
    checked: Checked::Read("2026-08"),
    confidence: Confidence::High,
};
