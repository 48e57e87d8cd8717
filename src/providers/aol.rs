//! AOL Mail, mail for everybody, at home in the United States.

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
    name: "AOL Mail",
    kind: Kind::Mailbox,
    domains: &[
        "aol.com",
        "aim.com",
        "netscape.net",
        "netscape.com",
        "compuserve.com",
        "cs.com",
        "wmconnect.com",
        "aol.de",
        "aol.it",
        "aol.fr",
        "aol.es",
        "aol.se",
        "aol.co.uk",
        "aol.co.nz",
        "aol.com.au",
        "aol.com.ar",
        "aol.com.br",
        "aol.com.mx",
        "mail.gm0.yahoodns.net",
    ],
    brands: &[],
    mx: &["gm0.yahoodns.net"],
    regions: &[],
    incoming: &[
        imap(Tls, "imap.aol.com", 993).login(LOGIN),
        pop3(Tls, "pop.aol.com", 995).login(LOGIN),
    ],
    outgoing: &[smtp(Tls, "smtp.aol.com", 465).login(LOGIN)],
    ways: &[
        way(ALL, OAuth, Works),
        way(ALL, AppPassword, AfterPreparation),
        way(ALL, Password, Closed),
    ],
};

pub(super) static DETAILS: Details = Details {
    country: "us",
    also: &["America Online", "AIM", "Netscape", "CompuServe"],
    first: &[tasks::TWO_STEP, tasks::APP_PASSWORD.at("https://login.aol.com/account/security")],
    webmail: Some("https://mail.aol.com/"),
    oauth: Some(&issuers::AOL),
    limits: Limits {
        per_day: Some(500),
        per_hour: None,
        counts: Counted::Recipients,
        recipients: Some(100),
        octets: Some(26_214_400),
    },
    facts: &[facts::OAUTH_NEEDS_REGISTERED_CLIENT],
    sources: &[
        Source::File("providers.xml of FairEmail", "https://github.com/M66B/FairEmail"),
        Source::Thunderbird("aol.com"),
        Source::Page(
            "https://help.aol.com/articles/how-do-i-use-other-email-applications-to-send-and-receive-my-aol-mail",
        ),
        Source::Experience,
    ],
    checked: Checked::Dated("2026-08"),
    confidence: Confidence::Medium,
};
