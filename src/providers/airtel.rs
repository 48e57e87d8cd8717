//! Airtel broadband mail, an internet provider in India.

use super::Login::Password;
use super::Status::Unknown;
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts};

pub(super) static PROVIDER: Provider = Provider {
    name: "Airtel broadband mail",
    kind: Kind::Isp,
    domains: &["airtelmail.in"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[],
    outgoing: &[],
    ways: &[way(ALL, Password, Unknown)],
};

pub(super) static DETAILS: Details = Details {
    country: "in",
    also: &["Bharti Airtel", "airtelmail", "एयरटेल"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::SETTINGS_UNKNOWN, facts::SERVICE_MAY_BE_CLOSED],
    sources: &[Source::Experience],
    checked: Checked::Read("2026-08"),
    confidence: Confidence::Low,
};
