//! MIT: the mail of its members.

// SPDX-License-Identifier: MPL-2.0

use super::Login::{OAuth, Password};
use super::Security::Tls;
use super::Status::{Closed, Works};
use super::UsernameForm::LocalPart;
use super::server::{imap, smtp};
use super::way::{IMAP, SMTP, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, issuers, tasks};

pub(super) static PROVIDER: Provider = Provider {
    name: "MIT",
    kind: Kind::Workspace,
    domains: &["mit.edu"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[imap(Tls, "outlook.office365.com", 993).login(&[OAuth])],
    outgoing: &[smtp(Tls, "outgoing.mit.edu", 465).user(LocalPart)],
    ways: &[way(IMAP, OAuth, Works), way(SMTP, Password, Works), way(IMAP, Password, Closed)],
};

pub(super) static DETAILS: Details = Details {
    country: "us",
    also: &["Massachusetts Institute of Technology"],
    first: &[tasks::OAUTH_PROGRAM],
    webmail: None,
    oauth: Some(&issuers::MICROSOFT),
    limits: Limits::UNKNOWN,
    facts: &[],
    sources: &[
        Source::Thunderbird("mit.edu"),
        Source::Page(
            "https://kb.mit.edu/confluence/display/istcontrib/Microsoft+365+Email+and+Calendaring+-+Configure+via+IMAP+Settings",
        ),
    ],
    checked: Checked::Listed("2025-07"),
    confidence: Confidence::Medium,
};
