//! University of Verona: the mail of its members.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::Tls;
use super::Status::Unknown;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts};

pub(super) static PROVIDER: Provider = Provider {
    name: "University of Verona",
    kind: Kind::Workspace,
    domains: &["studenti.univr.it"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[imap(Tls, "univr.mail.cineca.it", 993), pop3(Tls, "univr.mail.cineca.it", 995)],
    outgoing: &[smtp(Tls, "univr.smtpauth.cineca.it", 465)],
    ways: &[way(ALL, Password, Unknown)],
};

pub(super) static DETAILS: Details = Details {
    country: "it",
    also: &["Università degli Studi di Verona", "UniVR"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::MERGED_BRANDS],
    sources: &[
        Source::Thunderbird("studenti.univr.it"),
        Source::Page("https://www.univr.it/documenti/Documento/allegati/allegati820269.pdf"),
        Source::Page("https://www.univr.it/documenti/Documento/allegati/allegati030972.pdf"),
    ],
    checked: Checked::Listed("2016-03"),
    confidence: Confidence::Low,
};
