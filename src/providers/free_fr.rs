//! Free (France), an internet provider in France.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::Tls;
use super::Status::{AfterPreparation, Works};
use super::UsernameForm::LocalPart;
use super::server::{imap, pop3, smtp};
use super::way::{INCOMING, SMTP, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts, tasks};

pub(super) static PROVIDER: Provider = Provider {
    name: "Free (France)",
    kind: Kind::Isp,
    domains: &["free.fr"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[
        imap(Tls, "imap.free.fr", 993).user(LocalPart),
        pop3(Tls, "pop.free.fr", 995).user(LocalPart),
    ],
    outgoing: &[smtp(Tls, "smtp.free.fr", 465).user(LocalPart)],
    ways: &[way(SMTP, Password, AfterPreparation), way(INCOMING, Password, Works)],
};

pub(super) static DETAILS: Details = Details { country: "fr", also: &["Freebox"], first: &[tasks::ENABLE_SMTP.at("https://assistance.free.fr/articles/configurer-de-maniere-avancee-mon-logiciel-de-messagerie-609")], webmail: Some("https://webmail.free.fr/"), oauth: None, limits: Limits::UNKNOWN, facts: &[facts::USERNAME_LOCAL_OR_FULL], sources: &[Source::File("providers.xml of FairEmail", "https://github.com/M66B/FairEmail"), Source::Page("https://assistance.free.fr/articles/configurer-de-maniere-avancee-mon-logiciel-de-messagerie-609"), Source::Thunderbird("free.fr")], checked: Checked::Dated("2026-08"), confidence: Confidence::Medium, };
