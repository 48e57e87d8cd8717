//! mailbox.org, mail for everybody, at home in Germany.

use super::Login::{AppPassword, Password};
use super::Security::{StartTls, Tls};
use super::Status::{AfterPreparation, Works};
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Login, Provider, Source, tasks};

const LOGIN: &[Login] = &[Password, AppPassword];

pub(super) static PROVIDER: Provider = Provider {
    name: "mailbox.org",
    kind: Kind::Mailbox,
    domains: &["mailbox.org"],
    brands: &[],
    mx: &["mailbox.org"],
    regions: &[],
    incoming: &[
        imap(Tls, "imap.mailbox.org", 993).login(LOGIN),
        imap(StartTls, "imap.mailbox.org", 143).login(LOGIN),
        pop3(Tls, "pop3.mailbox.org", 995).login(LOGIN),
    ],
    outgoing: &[
        smtp(Tls, "smtp.mailbox.org", 465).login(LOGIN),
        smtp(StartTls, "smtp.mailbox.org", 587).login(LOGIN),
    ],
    ways: &[way(ALL, AppPassword, AfterPreparation), way(ALL, Password, Works)],
};

pub(super) static DETAILS: Details = Details {
    country: "de",
    also: &["Heinlein"],
    first: &[tasks::APP_PASSWORD_IF_TWO_STEP
        .at("https://kb.mailbox.org/en/private/security-and-privacy/e-mail-password")],
    webmail: Some("https://app.mailbox.org/"),
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[],
    sources: &[
        Source::Page(
            "https://kb.mailbox.org/en/private/security-and-privacy/access-security-for-mailbox-2fa-app-passwords-and-e-mail-passwords",
        ),
        Source::File("providers.xml of FairEmail", "https://github.com/M66B/FairEmail"),
    ],
    checked: Checked::Dated("2026-08"),
    confidence: Confidence::High,
};
