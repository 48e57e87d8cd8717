//! Mail.ru, mail for everybody, at home in Russia.

// SPDX-License-Identifier: MPL-2.0

use super::Login::{AppPassword, OAuth, Password};
use super::Security::{StartTls, Tls};
use super::Status::{AfterPreparation, Closed, Works};
use super::server::{imap, pop3, smtp};
use super::way::{ALL, INCOMING, way};
use super::{
    Checked, Confidence, Details, Kind, Limits, Login, Provider, Source, facts, issuers, tasks,
};

const LOGIN: &[Login] = &[OAuth, AppPassword];

pub(super) static PROVIDER: Provider = Provider {
    name: "Mail.ru",
    kind: Kind::Mailbox,
    domains: &["mail.ru", "inbox.ru", "list.ru", "bk.ru", "corp.mail.ru", "internet.ru", "vk.com"],
    brands: &[],
    mx: &["mail.ru"],
    regions: &[],
    incoming: &[
        imap(Tls, "imap.mail.ru", 993).login(LOGIN),
        imap(StartTls, "imap.mail.ru", 143).login(LOGIN),
        pop3(Tls, "pop.mail.ru", 995).login(LOGIN),
        pop3(StartTls, "pop.mail.ru", 110).login(LOGIN),
    ],
    outgoing: &[
        smtp(Tls, "smtp.mail.ru", 465).login(&[AppPassword]),
        smtp(StartTls, "smtp.mail.ru", 587).login(&[AppPassword]),
    ],
    ways: &[
        way(INCOMING, OAuth, Works),
        way(ALL, AppPassword, AfterPreparation),
        way(ALL, Password, Closed),
    ],
};

pub(super) static DETAILS: Details = Details {
    country: "ru",
    also: &["VK Mail", "Почта Mail.ru", "inbox.ru", "list.ru", "bk.ru"],
    first: &[tasks::APP_PASSWORD.at("https://account.mail.ru/user/2-step-auth/passwords/")],
    webmail: Some("https://e.mail.ru/"),
    oauth: Some(&issuers::MAIL_RU),
    limits: Limits::UNKNOWN,
    facts: &[facts::OAUTH_AVAILABLE, facts::APP_PASSWORD_HAS_SCOPE],
    sources: &[
        Source::File("mail.ru.md of provider-db", "https://github.com/chatmail/provider-db"),
        Source::Page("https://help.mail.ru/mail/security/protection/external"),
        Source::Thunderbird("mail.ru"),
    ],
    checked: Checked::Dated("2026-04"),
    confidence: Confidence::High,
};
