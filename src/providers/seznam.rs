//! Seznam Email, mail for everybody, at home in Czechia.

// SPDX-License-Identifier: MPL-2.0

use super::Login::{AppPassword, Password};
use super::Security::Tls;
use super::Status::{AfterPreparation, Works};
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Login, Provider, Source, tasks};

const LOGIN: &[Login] = &[Password, AppPassword];

pub(super) static PROVIDER: Provider = Provider {
    name: "Seznam Email",
    kind: Kind::Mailbox,
    domains: &["seznam.cz", "email.cz", "post.cz", "spoluzaci.cz"],
    brands: &[],
    mx: &["seznam.cz"],
    regions: &[],
    incoming: &[
        imap(Tls, "imap.seznam.cz", 993).login(LOGIN),
        pop3(Tls, "pop3.seznam.cz", 995).login(LOGIN),
    ],
    outgoing: &[smtp(Tls, "smtp.seznam.cz", 465).login(LOGIN)],
    ways: &[way(ALL, AppPassword, AfterPreparation), way(ALL, Password, Works)],
};

pub(super) static DETAILS: Details = Details {
    country: "cz",
    also: &["email.cz", "post.cz"],
    first: &[tasks::APP_PASSWORD_IF_TWO_STEP
        .at("https://o-seznam.cz/napoveda/ucet/en/dvoufazove-overeni/postovni-programy/")],
    webmail: Some("https://email.seznam.cz/"),
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[],
    sources: &[
        Source::Page("https://o-seznam.cz/napoveda/ucet/en/dvoufazove-overeni/postovni-programy/"),
        Source::Thunderbird("seznam.cz"),
    ],
    checked: Checked::Listed("2015-08"),
    confidence: Confidence::High,
};
