//! Thundermail, mail for everybody.

use super::Login::{OAuth, Password};
use super::Security::Tls;
use super::Status::Works;
use super::server::{imap, smtp};
use super::way::{SMTP_IMAP, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts, issuers};

pub(super) static PROVIDER: Provider = Provider {
    name: "Thundermail",
    kind: Kind::Mailbox,
    domains: &["thundermail.com", "tb.pro"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[imap(Tls, "mail.thundermail.com", 993).login(&[OAuth, Password])],
    outgoing: &[smtp(Tls, "mail.thundermail.com", 465).login(&[OAuth, Password])],
    ways: &[way(SMTP_IMAP, OAuth, Works), way(SMTP_IMAP, Password, Works)],
};

pub(super) static DETAILS: Details = Details {
    country: "world",
    also: &["Thunderbird Pro", "tb.pro"],
    first: &[],
    webmail: None,
    oauth: Some(&issuers::THUNDERMAIL),
    limits: Limits::UNKNOWN,
    facts: &[facts::OAUTH_AVAILABLE, facts::NEW_SERVICE],
    sources: &[
        Source::File(
            "OAuth2Providers.sys.mjs of Thunderbird",
            "https://github.com/mozilla/releases-comm-central",
        ),
        Source::File("providers.xml of FairEmail", "https://github.com/M66B/FairEmail"),
    ],
    checked: Checked::Dated("2026-08"),
    confidence: Confidence::Medium,
};
