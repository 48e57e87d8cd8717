//! University of Michigan: the mail of its members.

// SPDX-License-Identifier: MPL-2.0

use super::Login::{AppPassword, OAuth, Password};
use super::Security::Tls;
use super::Status::{AfterPreparation, Closed, Works};
use super::server::{imap, smtp};
use super::way::{SMTP_IMAP, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts, issuers, tasks};

pub(super) static PROVIDER: Provider = Provider {
    name: "University of Michigan",
    kind: Kind::Workspace,
    domains: &["umich.edu"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[imap(Tls, "imap.gmail.com", 993).login(&[OAuth, AppPassword])],
    outgoing: &[smtp(Tls, "smtp.gmail.com", 465).login(&[OAuth, AppPassword])],
    ways: &[
        way(SMTP_IMAP, OAuth, Works),
        way(SMTP_IMAP, AppPassword, AfterPreparation),
        way(SMTP_IMAP, Password, Closed),
    ],
};

pub(super) static DETAILS: Details = Details {
    country: "us",
    also: &["UMich", "U-M Gmail"],
    first: &[tasks::GOOGLE_TWO_STEP, tasks::GOOGLE_APP_PASSWORD],
    webmail: None,
    oauth: Some(&issuers::GOOGLE),
    limits: Limits::UNKNOWN,
    facts: &[facts::LESS_SECURE],
    sources: &[Source::Thunderbird("umich.edu")],
    checked: Checked::Listed("2022-07"),
    confidence: Confidence::Low,
};
