//! BOL – Brasil Online, mail for everybody, at home in Brazil.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::{StartTls, Tls};
use super::Status::Unknown;
use super::UsernameForm::LocalPart;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts};

pub(super) static PROVIDER: Provider = Provider {
    name: "BOL – Brasil Online",
    kind: Kind::Mailbox,
    domains: &["bol.com.br"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[
        imap(Tls, "imap.bol.com.br", 993).user(LocalPart),
        pop3(Tls, "pop3.bol.com.br", 995).user(LocalPart),
    ],
    outgoing: &[
        smtp(Tls, "smtps.bol.com.br", 465).user(LocalPart),
        smtp(StartTls, "smtps.bol.com.br", 587).user(LocalPart),
    ],
    ways: &[way(ALL, Password, Unknown)],
};

pub(super) static DETAILS: Details = Details {
    country: "br",
    also: &["BOL Mail"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::MERGED_BRANDS],
    sources: &[
        Source::Thunderbird("bol.com.br"),
        Source::Page("https://email.bol.uol.com.br/ajuda/configuracao/imap-thunderbird-3-bol.jhtm"),
    ],
    checked: Checked::Listed("2013-09"),
    confidence: Confidence::Low,
};
