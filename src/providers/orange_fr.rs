//! Orange (France), an internet provider in France.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::Tls;
use super::Status::AfterPreparation;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts, tasks};

pub(super) static PROVIDER: Provider = Provider {
    name: "Orange (France)",
    kind: Kind::Isp,
    domains: &["orange.fr", "wanadoo.fr"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[imap(Tls, "imap.orange.fr", 993), pop3(Tls, "pop.orange.fr", 995)],
    outgoing: &[smtp(Tls, "smtp.orange.fr", 465)],
    ways: &[way(ALL, Password, AfterPreparation)],
};

pub(super) static DETAILS: Details = Details { country: "fr", also: &["Wanadoo", "Mail Orange"], first: &[tasks::ENABLE_THIRD_PARTY.at("https://assistance.orange.fr/ordinateurs-peripheriques/installer-et-utiliser/l-utilisation-du-mail-et-du-cloud/mail-orange/le-mail-orange-nouvelle-version/parametrer-la-boite-mail/mail-orange-comment-acceder-a-sa-boite-mail-orange-depuis-une-application-ou-un-logiciel-de-messagerie-non-fourni-par-orange_434630-964290")], webmail: Some("https://messagerie.orange.fr/"), oauth: None, limits: Limits::UNKNOWN, facts: &[facts::STATUS_UNVERIFIED], sources: &[Source::Thunderbird("orange.fr"), Source::Page("https://assistance.orange.fr/ordinateurs-peripheriques/installer-et-utiliser/l-utilisation-du-mail-et-du-cloud/mail-orange/le-mail-orange-nouvelle-version/parametrer-la-boite-mail/mail-orange-comment-acceder-a-sa-boite-mail-orange-depuis-une-application-ou-un-logiciel-de-messagerie-non-fourni-par-orange_434630-964290")], checked: Checked::Dated("2025-12"), confidence: Confidence::Low, };
