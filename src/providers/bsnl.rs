//! BSNL mail, an internet provider in India.

use super::Login::Password;
use super::Status::Unknown;
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts};

pub(super) static PROVIDER: Provider = Provider {
    name: "BSNL mail",
    kind: Kind::Isp,
    domains: &["bsnl.in", "bsnl.co.in"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[],
    outgoing: &[],
    ways: &[way(ALL, Password, Unknown)],
};

pub(super) static DETAILS: Details = Details {
    country: "in",
    also: &["Bharat Sanchar Nigam", "Sancharnet", "DataOne", "बीएसएनएल"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::SETTINGS_UNKNOWN],
    sources: &[Source::Experience],
    checked: Checked::Read("2026-08"),
    confidence: Confidence::Low,
};
