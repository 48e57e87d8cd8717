//! Rediffmail, mail for everybody, at home in India.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::Tls;
use super::Status::{Closed, Unknown, Works};
use super::server::{pop3, smtp};
use super::way::{ALL, IMAP, SMTP_POP3, way};
use super::{Checked, Confidence, Details, Kind, Limits, Plan, Provider, Source, facts};

pub(super) static PROVIDER: Provider = Provider {
    name: "Rediffmail",
    kind: Kind::Mailbox,
    domains: &["rediffmail.com"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[pop3(Tls, "pop.rediffmail.com", 995)],
    outgoing: &[smtp(Tls, "smtp.rediffmail.com", 465), smtp(Tls, "smtp.rediffmail.com", 586)],
    ways: &[
        way(SMTP_POP3, Password, Works).plan(Plan::Free),
        way(IMAP, Password, Closed).plan(Plan::Free),
        way(ALL, Password, Unknown).plan(Plan::Paid),
    ],
};

pub(super) static DETAILS: Details = Details {
    country: "in",
    also: &["Rediff", "रेडिफ", "रेडिफमेल", "रेडिफ़मेल"],
    first: &[],
    webmail: Some("https://mail.rediff.com/"),
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[
        facts::POP_ONLY,
        facts::OFFERS_PLAINTEXT_PORTS,
        facts::ODD_PORT_586,
        facts::PLAN_MAY_MATTER,
    ],
    sources: &[
        Source::Page("https://github.com/thunderbird/autoconfig/pull/142"),
        Source::Thunderbird("rediffmail.com"),
    ],
    checked: Checked::Listed("2025-07"),
    confidence: Confidence::Low,
};
