//! BT Email, an internet provider in the United Kingdom.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::Tls;
use super::Status::Unknown;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts};

pub(super) static PROVIDER: Provider = Provider {
    name: "BT Email",
    kind: Kind::Isp,
    domains: &["btinternet.com", "btopenworld.com", "talk21.com"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[imap(Tls, "mail.btinternet.com", 993), pop3(Tls, "mail.btinternet.com", 995)],
    outgoing: &[smtp(Tls, "mail.btinternet.com", 465)],
    ways: &[way(ALL, Password, Unknown)],
};

pub(super) static DETAILS: Details = Details {
    country: "gb",
    also: &["BT Mail", "BTInternet", "BTOpenworld", "Talk21"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::SMTP_TLS_ONLY, facts::STATUS_UNVERIFIED],
    sources: &[
        Source::Page(
            "https://www.bt.com/help/email/manage-email-account/manual-settings/what-are-the-settings-for-outgoing-and-incoming-bt-email-servers",
        ),
        Source::File("providers.xml of FairEmail", "https://github.com/M66B/FairEmail"),
        Source::Thunderbird("btinternet.com"),
    ],
    checked: Checked::Dated("2026-08"),
    confidence: Confidence::Low,
};
