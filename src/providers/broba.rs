//! Plala Broba, an internet provider in Japan.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::Plain;
use super::Status::Unknown;
use super::server::{pop3, smtp};
use super::way::{SMTP_POP3, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts};

pub(super) static PROVIDER: Provider = Provider {
    name: "Plala Broba",
    kind: Kind::Isp,
    domains: &["garnet.broba.cc", "amethyst.broba.cc", "coral.broba.cc", "diamond.broba.cc"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[pop3(Plain, "mail.broba.cc", 110)],
    outgoing: &[smtp(Plain, "mail.broba.cc", 587)],
    ways: &[way(SMTP_POP3, Password, Unknown)],
};

pub(super) static DETAILS: Details = Details {
    country: "jp",
    also: &["ぷらら", "BROBA"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[
        facts::OFFERS_ONLY_PLAINTEXT,
        facts::LIST_CORRECTED,
        facts::POP_ONLY,
        facts::MERGED_BRANDS,
    ],
    sources: &[Source::Thunderbird("broba.cc")],
    checked: Checked::Listed("2010-05"),
    confidence: Confidence::Low,
};
