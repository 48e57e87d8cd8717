//! Namecheap Private Email, mail for domains of its customers.

use super::Login::Password;
use super::Security::{StartTls, Tls};
use super::Status::Works;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, tasks};

pub(super) static PROVIDER: Provider = Provider {
    name: "Namecheap Private Email",
    kind: Kind::Workspace,
    domains: &[],
    brands: &[],
    mx: &["privateemail.com"],
    regions: &[],
    incoming: &[imap(Tls, "mail.privateemail.com", 993), pop3(Tls, "mail.privateemail.com", 995)],
    outgoing: &[
        smtp(Tls, "mail.privateemail.com", 465),
        smtp(StartTls, "mail.privateemail.com", 587),
    ],
    ways: &[way(ALL, Password, Works)],
};

pub(super) static DETAILS: Details = Details {
    country: "us",
    also: &["PrivateEmail"],
    first: &[tasks::MAILBOX_PASSWORD],
    webmail: Some("https://privateemail.com/"),
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[],
    sources: &[
        Source::Page(
            "https://www.namecheap.com/support/knowledgebase/article.aspx/1179/2175/general-private-email-configuration-for-mail-clients-and-mobile-devices/",
        ),
        Source::File("providers.xml of FairEmail", "https://github.com/M66B/FairEmail"),
    ],
    checked: Checked::Dated("2026-08"),
    confidence: Confidence::Medium,
};
