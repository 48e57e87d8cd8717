//! Verizon.net, an internet provider in the United States whose mail AOL runs.

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
    name: "Verizon.net",
    kind: Kind::Isp,
    domains: &["verizon.net"],
    brands: &[],
    mx: &[],
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
    also: &["Verizon Online", "AOL for Verizon"],
    first: &[tasks::APP_PASSWORD.at("https://login.aol.com/account/security")],
    webmail: Some("https://mail.aol.com/"),
    oauth: Some(&issuers::AOL),
    limits: Limits::UNKNOWN,
    facts: &[facts::RUN_ON_AOL, facts::OAUTH_AVAILABLE],
    sources: &[
        Source::Thunderbird("verizon.net"),
        Source::Page(
            "https://help.aol.com/articles/how-do-i-set-up-other-email-applications-to-send-and-receive-my-verizon-net-mail",
        ),
        Source::Experience,
    ],
    checked: Checked::Dated("2025-08"),
    confidence: Confidence::High,
};
