//! Český hosting, mail for domains of its customers.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::{StartTls, Tls};
use super::Status::Unknown;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts};

pub(super) static PROVIDER: Provider = Provider {
    name: "Český hosting",
    kind: Kind::Workspace,
    domains: &["thinline.cz"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[
        imap(Tls, "mail.cesky-hosting.cz", 993),
        imap(StartTls, "mail.cesky-hosting.cz", 143),
        pop3(Tls, "mail.cesky-hosting.cz", 995),
        pop3(StartTls, "mail.cesky-hosting.cz", 110),
    ],
    outgoing: &[
        smtp(Tls, "smtp.cesky-hosting.cz", 465),
        smtp(StartTls, "smtp.cesky-hosting.cz", 587),
        smtp(StartTls, "smtp.cesky-hosting.cz", 25),
    ],
    ways: &[way(ALL, Password, Unknown)],
};

pub(super) static DETAILS: Details = Details {
    country: "cz",
    also: &["THINline"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::MERGED_BRANDS],
    sources: &[
        Source::Thunderbird("thinline.cz"),
        Source::Page(
            "https://www.cesky-hosting.cz/pro-zakazniky/napoveda/nastaveni-postovniho-klienta.html",
        ),
    ],
    checked: Checked::Listed("2015-07"),
    confidence: Confidence::Low,
};
