//! Kakao Mail, mail for everybody, at home in South Korea.

use super::Login::{AppPassword, Password};
use super::Security::Tls;
use super::Status::AfterPreparation;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Login, Provider, Source, facts, tasks};

const LOGIN: &[Login] = &[Password, AppPassword];

pub(super) static PROVIDER: Provider = Provider {
    name: "Kakao Mail",
    kind: Kind::Mailbox,
    domains: &["kakao.com"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[
        imap(Tls, "imap.kakao.com", 993).login(LOGIN),
        pop3(Tls, "pop.kakao.com", 995).login(LOGIN),
    ],
    outgoing: &[smtp(Tls, "smtp.kakao.com", 465).login(LOGIN)],
    ways: &[way(ALL, AppPassword, AfterPreparation), way(ALL, Password, AfterPreparation)],
};

pub(super) static DETAILS: Details = Details {
    country: "kr",
    also: &["카카오메일"],
    first: &[tasks::ENABLE_IMAP_POP, tasks::APP_PASSWORD_IF_TWO_STEP],
    webmail: Some("https://mail.kakao.com/"),
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::APP_PASSWORD_OFTEN_REQUIRED],
    sources: &[Source::Experience],
    checked: Checked::Read("2026-08"),
    confidence: Confidence::Low,
};
