//! o2 Poczta, mail for everybody, at home in Poland.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::{StartTls, Tls};
use super::Status::AfterPreparation;
use super::UsernameForm::LocalPart;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts, tasks};

pub(super) static PROVIDER: Provider = Provider {
    name: "o2 Poczta",
    kind: Kind::Mailbox,
    domains: &["o2.pl", "go2.pl", "tlen.pl", "prokonto.pl"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[
        imap(Tls, "poczta.o2.pl", 993).user(LocalPart),
        pop3(Tls, "poczta.o2.pl", 995).user(LocalPart),
    ],
    outgoing: &[
        smtp(Tls, "poczta.o2.pl", 465).user(LocalPart),
        smtp(StartTls, "poczta.o2.pl", 587).user(LocalPart),
    ],
    ways: &[way(ALL, Password, AfterPreparation)],
};

pub(super) static DETAILS: Details = Details {
    country: "pl",
    also: &["Tlen", "go2"],
    first: &[
        tasks::ENABLE_IMAP_POP.at("https://pomoc.o2.pl/aktywacja-dostepu-dla-programow-pocztowych")
    ],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::SENDS_ONLY_FROM_ITS_NETWORK],
    sources: &[
        Source::Thunderbird("o2.pl"),
        Source::Page("https://pomoc.o2.pl/jak-skonfigurowac-program-pocztowy"),
        Source::Page("https://pomoc.o2.pl/aktywacja-dostepu-dla-programow-pocztowych"),
    ],
    checked: Checked::Listed("2023-01"),
    confidence: Confidence::Medium,
};
