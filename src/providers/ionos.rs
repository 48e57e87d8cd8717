//! IONOS, mail for domains of its customers.

// SPDX-License-Identifier: MPL-2.0

use super::Login::{AppPassword, Password};
use super::Security::{StartTls, Tls};
use super::Status::{AfterPreparation, Works};
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{
    Checked, Confidence, Counted, Details, Kind, Limits, Login, Provider, Source, facts, tasks,
};

const LOGIN: &[Login] = &[Password, AppPassword];

pub(super) static PROVIDER: Provider = Provider {
    name: "IONOS",
    kind: Kind::Workspace,
    domains: &[
        "online.de",
        "onlinehome.de",
        "sofortstart.de",
        "sofort-start.de",
        "sofortsurf.de",
        "sofort-surf.de",
        "go4more.de",
        "kundenserver.de",
        "schlund.de",
    ],
    brands: &[],
    mx: &[
        "ionos.com",
        "ionos.de",
        "ionos.co.uk",
        "ionos.fr",
        "ionos.es",
        "ionos.it",
        "ionos.mx",
        "ionos.ca",
        "kundenserver.de",
        "schlund.de",
    ],
    regions: &[
        "ionos.com",
        "ionos.de",
        "ionos.co.uk",
        "ionos.fr",
        "ionos.es",
        "ionos.it",
        "ionos.mx",
        "ionos.ca",
    ],
    incoming: &[
        imap(Tls, "imap.{region}", 993).login(LOGIN),
        pop3(Tls, "pop.{region}", 995).login(LOGIN),
    ],
    outgoing: &[
        smtp(Tls, "smtp.{region}", 465).login(LOGIN),
        smtp(StartTls, "smtp.{region}", 587).login(LOGIN),
    ],
    ways: &[way(ALL, AppPassword, AfterPreparation), way(ALL, Password, Works)],
};

pub(super) static DETAILS: Details = Details { country: "de", also: &["1&1", "1and1", "1und1", "Schlund"], first: &[tasks::MAILBOX_PASSWORD, tasks::APP_PASSWORD_IF_TWO_STEP.at("https://www.ionos.com/help/email/using-webmail/email-activate-and-configure-two-step-verification")], webmail: Some("https://mail.ionos.com/"), oauth: None, limits: Limits { per_day: None, per_hour: Some((500, 500)), counts: Counted::Messages, recipients: None, octets: None }, facts: &[facts::HOST_FOLLOWS_COUNTRY, facts::LOWER_LIMIT_FOR_NEW_ACCOUNTS, facts::LIST_CORRECTED], sources: &[Source::Page("https://ionos.com/help/email/general-topics/what-are-the-mass-mailing-limits"), Source::Page("https://www.ionos.com/help/email/using-webmail/email-activate-and-configure-two-step-verification"), Source::File("providers.xml of FairEmail", "https://github.com/M66B/FairEmail"), Source::Thunderbird("1und1.de"), Source::Page("https://hilfe-center.1und1.de/e-mail-einstellungen")], checked: Checked::Dated("2026-08"), confidence: Confidence::High, };
