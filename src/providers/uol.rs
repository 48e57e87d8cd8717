//! UOL, mail for everybody, at home in Brazil.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::{StartTls, Tls};
use super::Status::Unknown;
use super::UsernameForm::LocalPart;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts, tasks};

pub(super) static PROVIDER: Provider = Provider {
    name: "UOL",
    kind: Kind::Mailbox,
    domains: &["uol.com.br"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[
        imap(Tls, "imap.uol.com.br", 993).user(LocalPart),
        pop3(Tls, "pop3.uol.com.br", 995).user(LocalPart),
    ],
    outgoing: &[smtp(StartTls, "smtps.uol.com.br", 587).user(LocalPart)],
    ways: &[way(ALL, Password, Unknown)],
};

pub(super) static DETAILS: Details = Details {
    country: "br",
    also: &["Universo Online"],
    first: &[tasks::ENABLE_IMAP_POP.at("https://bmail.uol.com.br/configuration/imap_access_config")],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::MERGED_BRANDS],
    sources: &[
        Source::Thunderbird("uol.com.br"),
        Source::Page("https://sac.uol.com.br/info/primeiros_passos/config_mozillathunderbird.jhtm"),
        Source::Page("https://email.uol.com.br/ajuda/imap-thunderbird-3.jhtm"),
        Source::Page("https://email.uol.com.br/ajuda/imap.jhtm"),
    ],
    checked: Checked::Listed("2012-07"),
    confidence: Confidence::Low,
};
