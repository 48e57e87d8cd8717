//! Proton Mail for programs that only send, with an SMTP token.

use super::Login::{Key, Password};
use super::Plan::{Free, Paid};
use super::Security::StartTls;
use super::Status::{AfterPreparation, Closed};
use super::server::smtp;
use super::way::{SMTP, way};
use super::{Checked, Confidence, Counted, Details, Kind, Limits, Provider, Source, facts, tasks};

pub(super) static PROVIDER: Provider = Provider {
    name: "Proton Mail SMTP submission",
    kind: Kind::SendingService,
    domains: &[],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[],
    outgoing: &[smtp(StartTls, "smtp.protonmail.ch", 587).login(&[Key])],
    ways: &[
        way(SMTP, Password, Closed),
        way(SMTP, Key, AfterPreparation).plan(Paid),
        way(SMTP, Key, Closed).plan(Free),
    ],
};

pub(super) static DETAILS: Details = Details {
    country: "ch",
    also: &["ProtonMail SMTP token"],
    first: &[tasks::SMTP_TOKEN.at("https://proton.me/support/smtp-submission")],
    webmail: None,
    oauth: None,
    limits: Limits {
        per_day: None,
        per_hour: None,
        counts: Counted::Messages,
        recipients: None,
        octets: Some(26_214_400),
    },
    facts: &[facts::SMTP_ONLY, facts::NOT_END_TO_END_ENCRYPTED],
    sources: &[
        Source::File("services.json of nodemailer", "https://github.com/nodemailer/nodemailer"),
        Source::Page("https://proton.me/support/smtp-submission"),
        Source::Page("https://gitlab.com/gitlab-org/omnibus-gitlab/-/issues/8079"),
    ],
    checked: Checked::Dated("2026-08"),
    confidence: Confidence::Medium,
};
