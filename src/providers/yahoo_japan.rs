//! Yahoo! JAPAN Mail, mail for everybody, at home in Japan.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::Tls;
use super::Status::AfterPreparation;
use super::UsernameForm::LocalPart;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts, tasks};

pub(super) static PROVIDER: Provider = Provider {
    name: "Yahoo! JAPAN Mail",
    kind: Kind::Mailbox,
    domains: &["yahoo.co.jp"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[
        imap(Tls, "imap.mail.yahoo.co.jp", 993).user(LocalPart),
        pop3(Tls, "pop.mail.yahoo.co.jp", 995).user(LocalPart),
    ],
    outgoing: &[smtp(Tls, "smtp.mail.yahoo.co.jp", 465).user(LocalPart)],
    ways: &[way(ALL, Password, AfterPreparation)],
};

pub(super) static DETAILS: Details = Details {
    country: "jp",
    also: &["Yahoo!メール", "ヤフーメール"],
    first: &[tasks::ENABLE_IMAP_POP],
    webmail: Some("https://mail.yahoo.co.jp/"),
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::NOT_RUN_BY_YAHOO_INC],
    sources: &[
        Source::File("providers.xml of FairEmail", "https://github.com/M66B/FairEmail"),
        Source::Thunderbird("yahoo.co.jp"),
        Source::Experience,
    ],
    checked: Checked::Dated("2026-08"),
    confidence: Confidence::Low,
};
