//! Xfinity (Comcast), an internet provider in the United States.

// SPDX-License-Identifier: MPL-2.0

use super::Login::{OAuth, Password};
use super::Security::{StartTls, Tls};
use super::Status::AfterPreparation;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{
    Checked, Confidence, Details, Kind, Limits, Login, Provider, Source, facts, issuers, tasks,
};

const LOGIN: &[Login] = &[OAuth, Password];

pub(super) static PROVIDER: Provider = Provider {
    name: "Xfinity (Comcast)",
    kind: Kind::Isp,
    domains: &["comcast.net"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[
        imap(Tls, "imap.comcast.net", 993).login(LOGIN),
        imap(StartTls, "imap.comcast.net", 143).login(LOGIN),
        pop3(Tls, "mail.comcast.net", 995).login(LOGIN),
        pop3(StartTls, "mail.comcast.net", 110).login(LOGIN),
    ],
    outgoing: &[
        smtp(Tls, "smtp.comcast.net", 465).login(LOGIN),
        smtp(StartTls, "smtp.comcast.net", 587).login(LOGIN),
    ],
    ways: &[way(ALL, OAuth, AfterPreparation), way(ALL, Password, AfterPreparation)],
};

pub(super) static DETAILS: Details = Details {
    country: "us",
    also: &["Comcast"],
    first: &[tasks::ENABLE_THIRD_PARTY
        .at("https://www.xfinity.com/support/articles/third-party-email-access")],
    webmail: None,
    oauth: Some(&issuers::COMCAST),
    limits: Limits::UNKNOWN,
    facts: &[facts::MOVING_TO_YAHOO, facts::OAUTH_AVAILABLE],
    sources: &[
        Source::Page("https://tecknexus.com/comcast-moves-xfinity-email-to-yahoo-mail/"),
        Source::File("providers.xml of FairEmail", "https://github.com/M66B/FairEmail"),
        Source::Thunderbird("comcast.net"),
        Source::Page("https://www.xfinity.com/support/articles/setting-up-thunderbird"),
        Source::Page("https://www.xfinity.com/support/articles/third-party-email-access"),
    ],
    checked: Checked::Dated("2026-08"),
    confidence: Confidence::Medium,
};
