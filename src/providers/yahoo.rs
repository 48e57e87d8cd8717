//! Yahoo Mail, mail for everybody.

// SPDX-License-Identifier: MPL-2.0

use super::Login::{AppPassword, OAuth, Password};
use super::Security::Tls;
use super::Status::{AfterPreparation, Closed, Works};
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{
    Checked, Confidence, Counted, Details, Kind, Limits, Login, Provider, Source, facts, issuers,
    tasks,
};

const LOGIN: &[Login] = &[OAuth, AppPassword];

pub(super) static PROVIDER: Provider = Provider {
    name: "Yahoo Mail",
    kind: Kind::Mailbox,
    domains: &[
        "yahoo.com",
        "yahoo.in",
        "yahoo.co.in",
        "yahoo.ca",
        "yahoo.de",
        "yahoo.it",
        "yahoo.fr",
        "yahoo.es",
        "yahoo.se",
        "yahoo.co.uk",
        "yahoo.co.nz",
        "yahoo.com.au",
        "yahoo.com.ar",
        "yahoo.com.br",
        "yahoo.com.mx",
        "ymail.com",
        "myyahoo.com",
        "rocketmail.com",
        "yahoodns.net",
        "mail.am0.yahoodns.net",
        "am0.yahoodns.net",
        "yahoo.com.sg",
        "yahoo.com.ph",
        "yahoo.co.id",
        "yahoo.com.hk",
        "yahoo.com.tw",
        "yahoo.com.vn",
        "yahoo.co.th",
        "yahoo.com.my",
        "yahoo.ie",
        "yahoo.nl",
        "yahoo.pl",
        "yahoo.ro",
        "yahoo.gr",
        "yahoo.dk",
        "yahoo.no",
        "yahoo.at",
        "yahoo.cl",
        "yahoo.com.co",
        "yahoo.com.pe",
        "yahoo.co.za",
    ],
    brands: &["yahoo", "ymail", "rocketmail"],
    mx: &["am0.yahoodns.net"],
    regions: &[],
    incoming: &[
        imap(Tls, "imap.mail.yahoo.com", 993).login(LOGIN),
        imap(Tls, "export.imap.mail.yahoo.com", 993).login(LOGIN),
        pop3(Tls, "pop.mail.yahoo.com", 995).login(LOGIN),
    ],
    outgoing: &[smtp(Tls, "smtp.mail.yahoo.com", 465).login(LOGIN)],
    ways: &[
        way(ALL, OAuth, Works),
        way(ALL, AppPassword, AfterPreparation),
        way(ALL, Password, Closed),
    ],
};

pub(super) static DETAILS: Details = Details {
    country: "world",
    also: &["Ymail", "Rocketmail", "याहू", "याहू मेल"],
    first: &[tasks::TWO_STEP, tasks::APP_PASSWORD.at("https://login.yahoo.com/account/security")],
    webmail: Some("https://mail.yahoo.com/"),
    oauth: Some(&issuers::YAHOO),
    limits: Limits {
        per_day: Some(500),
        per_hour: None,
        counts: Counted::Recipients,
        recipients: Some(100),
        octets: Some(26_214_400),
    },
    facts: &[facts::OAUTH_NEEDS_REGISTERED_CLIENT],
    sources: &[
        Source::File("yahoo.md of provider-db", "https://github.com/chatmail/provider-db"),
        Source::Page(
            "https://help.yahoo.com/mkb/article.php?page=content&y=PROD_YSB_BZMAIL&locale=en_US&id=SLN17518",
        ),
        Source::Thunderbird("yahoo.com"),
        Source::Page(
            "https://help.yahoo.com/kb/new-mail-for-desktop/imap-server-settings-yahoo-mail-sln4075.html",
        ),
        Source::Page(
            "https://help.yahoo.com/kb/new-mail-for-desktop/pop-access-settings-instructions-yahoo-mail-sln4724.html",
        ),
    ],
    checked: Checked::Dated("2025-09"),
    confidence: Confidence::High,
};
