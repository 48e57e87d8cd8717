//! `PeoplePC`, an internet provider in the United States.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Challenge;
use super::Security::{Plain, StartTls};
use super::Status::Unknown;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts};

pub(super) static PROVIDER: Provider = Provider {
    name: "PeoplePC",
    kind: Kind::Isp,
    domains: &["peoplepc.com"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[
        imap(Plain, "imap.peoplepc.com", 143).login(&[Challenge]),
        pop3(Plain, "pop.peoplepc.com", 110).login(&[Challenge]),
    ],
    outgoing: &[smtp(StartTls, "smtpauth.peoplepc.com", 587).login(&[Challenge])],
    ways: &[way(ALL, Challenge, Unknown)],
};

pub(super) static DETAILS: Details = Details {
    country: "us",
    also: &[],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::OFFERS_ONLY_PLAINTEXT, facts::CHALLENGE_LOGIN, facts::MERGED_BRANDS],
    sources: &[Source::Thunderbird("peoplepc.com")],
    checked: Checked::Listed("2010-08"),
    confidence: Confidence::Low,
};
