//! `EducaMadrid`: the mail of its members.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::{StartTls, Tls};
use super::Status::Works;
use super::UsernameForm::LocalPart;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source};

pub(super) static PROVIDER: Provider = Provider {
    name: "EducaMadrid",
    kind: Kind::Workspace,
    domains: &["educa.madrid.org"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[
        imap(Tls, "imap.educa.madrid.org", 993).user(LocalPart),
        pop3(Tls, "pop.educa.madrid.org", 995).user(LocalPart),
    ],
    outgoing: &[
        smtp(Tls, "smtp01.educa.madrid.org", 465).user(LocalPart),
        smtp(StartTls, "smtp01.educa.madrid.org", 587).user(LocalPart),
    ],
    ways: &[way(ALL, Password, Works)],
};

pub(super) static DETAILS: Details = Details {
    country: "es",
    also: &["Plataforma EducaMadrid"],
    first: &[],
    webmail: Some("https://correoweb.educa.madrid.org/"),
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[],
    sources: &[
        Source::Thunderbird("educa.madrid.org"),
        Source::Page("https://documentacion.educa.madrid.org/books/correo/page/clientes-de-correo"),
    ],
    checked: Checked::Listed("2024-02"),
    confidence: Confidence::Medium,
};
