//! Aruba PEC, mail for domains of its customers.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::Tls;
use super::Status::Unknown;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts};

pub(super) static PROVIDER: Provider = Provider {
    name: "Aruba PEC",
    kind: Kind::Workspace,
    domains: &["pec.it", "arubapec.it", "mypec.eu", "gigapec.it", "ingpec.eu"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[imap(Tls, "imaps.pec.aruba.it", 993), pop3(Tls, "pop3s.pec.aruba.it", 995)],
    outgoing: &[smtp(Tls, "smtps.pec.aruba.it", 465)],
    ways: &[way(ALL, Password, Unknown)],
};

pub(super) static DETAILS: Details = Details {
    country: "it",
    also: &["Posta elettronica certificata", "pec.it"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::LIST_CORRECTED, facts::MERGED_BRANDS],
    sources: &[
        Source::Thunderbird("arubapec.it"),
        Source::Page("https://pec.aruba.it/guide_filmate.asp"),
    ],
    checked: Checked::Listed("2010-03"),
    confidence: Confidence::Low,
};
