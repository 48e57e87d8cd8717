//! Tiscali (Czechia), mail for everybody, at home in Czechia.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::Plain;
use super::Status::Unknown;
use super::server::{pop3, smtp};
use super::way::{SMTP_POP3, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts};

pub(super) static PROVIDER: Provider = Provider {
    name: "Tiscali (Czechia)",
    kind: Kind::Mailbox,
    domains: &["tiscali.cz", "wo.cz", "worldonline.cz", "worldmail.cz"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[pop3(Plain, "pop3.mail.tiscali.cz", 110)],
    outgoing: &[smtp(Plain, "smtp.mail.tiscali.cz", 25)],
    ways: &[way(SMTP_POP3, Password, Unknown)],
};

pub(super) static DETAILS: Details = Details {
    country: "cz",
    also: &["WorldOnline"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::OFFERS_ONLY_PLAINTEXT, facts::POP_ONLY, facts::MERGED_BRANDS],
    sources: &[Source::Thunderbird("tiscali.cz")],
    checked: Checked::Listed("2012-01"),
    confidence: Confidence::Low,
};
