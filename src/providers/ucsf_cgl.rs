//! UCSF Computer Graphics Laboratory: the mail of its members.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::{StartTls, Tls};
use super::Status::Unknown;
use super::UsernameForm::LocalPart;
use super::server::{imap, smtp};
use super::way::{SMTP_IMAP, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts};

pub(super) static PROVIDER: Provider = Provider {
    name: "UCSF Computer Graphics Laboratory",
    kind: Kind::Workspace,
    domains: &["cgl.ucsf.edu"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[imap(Tls, "plato.cgl.ucsf.edu", 993).user(LocalPart)],
    outgoing: &[smtp(StartTls, "plato.cgl.ucsf.edu", 587).user(LocalPart)],
    ways: &[way(SMTP_IMAP, Password, Unknown)],
};

pub(super) static DETAILS: Details = Details {
    country: "us",
    also: &["CGL"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::MERGED_BRANDS],
    sources: &[Source::Thunderbird("cgl.ucsf.edu")],
    checked: Checked::Listed("2010-03"),
    confidence: Confidence::Low,
};
