//! Cox, an internet provider in the United States whose mail Yahoo runs.

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
    name: "Cox",
    kind: Kind::Isp,
    domains: &["cox.net"],
    brands: &[],
    mx: &[],
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
    country: "us",
    also: &["Cox Communications", "cox.net"],
    first: &[tasks::APP_PASSWORD.at("https://login.yahoo.com/account/security")],
    webmail: Some("https://mail.yahoo.com/"),
    oauth: Some(&issuers::YAHOO),
    limits: Limits::UNKNOWN,
    facts: &[facts::RUN_ON_YAHOO, facts::OAUTH_AVAILABLE, facts::OLD_HOSTS_IMAP_COX_NET_STALE],
    sources: &[
        Source::Thunderbird("yahoo.com"),
        Source::Page(
            "https://help.yahoo.com/kb/new-mail-for-desktop/imap-server-settings-yahoo-mail-sln4075.html",
        ),
        Source::Page(
            "https://help.yahoo.com/kb/new-mail-for-desktop/pop-access-settings-instructions-yahoo-mail-sln4724.html",
        ),
    ],
    checked: Checked::Dated("2024-05"),
    confidence: Confidence::Medium,
};
