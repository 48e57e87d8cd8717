//! Netcore's service that sends for programs and web sites, once Pepipost.

use super::Given::SmtpUser;
use super::Login::Key;
use super::Security::StartTls;
use super::Status::AfterPreparation;
use super::UsernameForm::Given;
use super::server::smtp;
use super::way::{SMTP, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts, tasks};

pub(super) static PROVIDER: Provider = Provider {
    name: "Netcore Email API",
    kind: Kind::SendingService,
    domains: &[],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[],
    outgoing: &[
        smtp(StartTls, "smtp.netcorecloud.net", 587).login(&[Key]).user(Given(SmtpUser)),
        smtp(StartTls, "smtp.netcorecloud.net", 2525).login(&[Key]).user(Given(SmtpUser)),
    ],
    ways: &[way(SMTP, Key, AfterPreparation)],
};

pub(super) static DETAILS: Details = Details {
    country: "in",
    also: &["Pepipost", "Netcore Cloud", "नेटकोर"],
    first: &[tasks::VERIFY_SENDER, tasks::SMTP_CREDENTIALS.at("https://email.netcorecloud.com/")],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::SMTP_ONLY],
    sources: &[
        Source::Page("https://docs.novu.co/platform/integrations/email/netcore.md"),
        Source::Experience,
    ],
    checked: Checked::Read("2026-08"),
    confidence: Confidence::Low,
};
