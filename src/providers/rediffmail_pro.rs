//! Rediffmail Pro, mail for companies' own domains.

use super::Login::Password;
use super::Security::Tls;
use super::Status::Works;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts};

pub(super) static PROVIDER: Provider = Provider {
    name: "Rediffmail Pro",
    kind: Kind::Workspace,
    domains: &["rediff.com"],
    brands: &[],
    mx: &["rediffmailpro.com"],
    regions: &[],
    incoming: &[imap(Tls, "imap.rediffmailpro.com", 993), pop3(Tls, "pop.rediffmailpro.com", 995)],
    outgoing: &[smtp(Tls, "smtp.rediffmailpro.com", 465)],
    ways: &[way(ALL, Password, Works)],
};

pub(super) static DETAILS: Details = Details {
    country: "in",
    also: &["Rediff Enterprise", "Rediff business mail", "रेडिफमेल प्रो"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::PLAN_MAY_MATTER, facts::PORT_587_PLAINTEXT_REPORTED],
    sources: &[
        Source::Page("https://support.rediff.com/imap-settings-for-outlook/"),
        Source::File("providers.xml of FairEmail", "https://github.com/M66B/FairEmail"),
    ],
    checked: Checked::Dated("2026-08"),
    confidence: Confidence::Medium,
};
