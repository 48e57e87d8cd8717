//! Proton Mail, whose mail programs go through a bridge on the same computer.

use super::Login::{BridgePassword, Password};
use super::Plan::{Free, Paid};
use super::Security::StartTls;
use super::Status::{AfterPreparation, Closed};
use super::server::{imap, smtp};
use super::way::{SMTP_IMAP, way};
use super::{Checked, Confidence, Counted, Details, Kind, Limits, Provider, Source, facts, tasks};

pub(super) static PROVIDER: Provider = Provider {
    name: "Proton Mail",
    kind: Kind::Mailbox,
    domains: &["proton.me", "protonmail.com", "pm.me", "protonmail.ch"],
    brands: &[],
    mx: &["protonmail.ch"],
    regions: &[],
    incoming: &[imap(StartTls, "127.0.0.1", 1143).login(&[BridgePassword])],
    outgoing: &[smtp(StartTls, "127.0.0.1", 1025).login(&[BridgePassword])],
    ways: &[
        way(SMTP_IMAP, Password, Closed),
        way(SMTP_IMAP, BridgePassword, AfterPreparation).plan(Paid),
        way(SMTP_IMAP, BridgePassword, Closed).plan(Free),
    ],
};

pub(super) static DETAILS: Details = Details {
    country: "ch",
    also: &["ProtonMail", "Proton Bridge", "प्रोटॉन मेल"],
    first: &[tasks::PAID_PLAN, tasks::BRIDGE.at("https://proton.me/mail/bridge")],
    webmail: Some("https://mail.proton.me/"),
    oauth: None,
    limits: Limits {
        per_day: None,
        per_hour: None,
        counts: Counted::Messages,
        recipients: None,
        octets: Some(26_214_400),
    },
    facts: &[
        facts::BRIDGE_SELF_SIGNED_CERTIFICATE,
        facts::PORTS_MAY_DIFFER,
        facts::DESKTOP_ONLY,
        facts::NO_POP,
    ],
    sources: &[
        Source::Page("https://proton.me/mail/bridge"),
        Source::Page("https://docs.rs/crate/missive/latest/source/src/providers/protonbridge.rs"),
        Source::Experience,
    ],
    checked: Checked::Read("2026-08"),
    confidence: Confidence::High,
};
