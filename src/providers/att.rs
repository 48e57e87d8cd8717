//! AT&T Mail, an internet provider in the United States.

// SPDX-License-Identifier: MPL-2.0

use super::Login::{AppPassword, OAuth, Password};
use super::Security::Tls;
use super::Status::{AfterPreparation, Closed, Works};
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{
    Checked, Confidence, Details, Kind, Limits, Login, Provider, Source, facts, issuers, tasks,
};

const LOGIN: &[Login] = &[OAuth, AppPassword];

pub(super) static PROVIDER: Provider = Provider {
    name: "AT&T Mail",
    kind: Kind::Isp,
    domains: &[
        "att.net",
        "sbcglobal.net",
        "bellsouth.net",
        "ameritech.net",
        "currently.com",
        "flash.net",
        "nvbell.net",
        "pacbell.net",
        "prodigy.net",
        "snet.net",
        "swbell.net",
        "wans.net",
    ],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[
        imap(Tls, "imap.mail.att.net", 993).login(LOGIN),
        pop3(Tls, "inbound.att.net", 995).login(LOGIN),
    ],
    outgoing: &[
        smtp(Tls, "outbound.att.net", 465).login(LOGIN),
        smtp(Tls, "smtp.mail.att.net", 465).login(LOGIN),
    ],
    ways: &[
        way(ALL, OAuth, Works),
        way(ALL, AppPassword, AfterPreparation),
        way(ALL, Password, Closed),
    ],
};

pub(super) static DETAILS: Details = Details {
    country: "us",
    also: &["Currently.com", "SBCGlobal", "BellSouth", "Ameritech", "Pacbell", "Prodigy"],
    first: &[
        tasks::SECURE_MAIL_KEY.at("https://www.att.com/support/article/email-support/KM1240308")
    ],
    webmail: Some("https://currently.att.yahoo.com/"),
    oauth: Some(&issuers::YAHOO),
    limits: Limits::UNKNOWN,
    facts: &[facts::RUN_ON_YAHOO, facts::OAUTH_AVAILABLE],
    sources: &[
        Source::Page("https://www.att.com/support/article/email-support/KM1010523/"),
        Source::File("providers.xml of FairEmail", "https://github.com/M66B/FairEmail"),
        Source::Thunderbird("att.net"),
    ],
    checked: Checked::Dated("2026-08"),
    confidence: Confidence::High,
};
