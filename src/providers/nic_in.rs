//! NIC eMail, the mail of the Government of India.

use super::Login::{AppPassword, Password};
use super::Security::{StartTls, Tls};
use super::Status::AfterPreparation;
use super::server::{imap, smtp};
use super::way::{SMTP_IMAP, way};
use super::{Checked, Confidence, Details, Kind, Limits, Login, Provider, Source, facts, tasks};

const LOGIN: &[Login] = &[Password, AppPassword];

pub(super) static PROVIDER: Provider = Provider {
    name: "NIC eMail (Government of India)",
    kind: Kind::Mailbox,
    domains: &["nic.in", "gov.in"],
    brands: &[],
    mx: &["mgovcloud.in"],
    regions: &[],
    incoming: &[imap(Tls, "imap.mgovcloud.in", 993).login(LOGIN)],
    outgoing: &[
        smtp(Tls, "smtp.mgovcloud.in", 465).login(LOGIN),
        smtp(StartTls, "smtp.mgovcloud.in", 587).login(LOGIN),
    ],
    ways: &[
        way(SMTP_IMAP, AppPassword, AfterPreparation),
        way(SMTP_IMAP, Password, AfterPreparation),
    ],
};

pub(super) static DETAILS: Details = Details {
    country: "in",
    also: &["mail.gov.in", "GovMail", "mgovcloud", "सरकारी मेल", "सरकारी ईमेल", "एनआईसी"],
    first: &[
        tasks::ADMIN_ALLOWS,
        tasks::ENABLE_IMAP_POP.at("https://mail.gov.in/"),
        tasks::APP_PASSWORD_IF_TWO_STEP.at("https://mail.gov.in/"),
    ],
    webmail: Some("https://mail.gov.in/"),
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[
        facts::APP_PASSWORD_OFTEN_REQUIRED,
        facts::FROM_MUST_MATCH_LOGIN,
        facts::RUN_ON_ZOHO,
        facts::OLD_HOSTS_IMAP_MAIL_GOV_IN_STALE,
        facts::PORT_587_REPORTED_FAILING,
    ],
    sources: &[
        Source::Page("https://www.mgovcloud.in/mail/help/imap-access.html"),
        Source::Page("https://www.mgovcloud.in/mail/help/pop-access.html"),
        Source::Page("https://www.mgovcloud.in/mail/help/nic-smtp.html"),
        Source::Experience,
    ],
    checked: Checked::Dated("2025-10"),
    confidence: Confidence::High,
};
