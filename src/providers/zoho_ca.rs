//! Zoho Mail (Canada), mail for everybody, at home in Canada.

// SPDX-License-Identifier: MPL-2.0

use super::Login::{AppPassword, Password};
use super::Plan::{Free, Paid};
use super::Security::{StartTls, Tls};
use super::Status::{AfterPreparation, Closed, Unknown, Works};
use super::server::{imap, pop3, smtp};
use super::way::{ALL, INCOMING, SMTP, way};
use super::{
    Checked, Confidence, Counted, Details, Kind, Limits, Login, Provider, Source, facts, tasks,
};

const LOGIN: &[Login] = &[Password, AppPassword];

pub(super) static PROVIDER: Provider = Provider {
    name: "Zoho Mail (Canada)",
    kind: Kind::Mailbox,
    domains: &["zohocloud.ca", "zohomailcloud.ca"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[
        imap(Tls, "imap.zohocloud.ca", 993).login(LOGIN),
        pop3(Tls, "pop.zohocloud.ca", 995).login(LOGIN),
    ],
    outgoing: &[
        smtp(Tls, "smtp.zohocloud.ca", 465).login(LOGIN),
        smtp(StartTls, "smtp.zohocloud.ca", 587).login(LOGIN),
    ],
    ways: &[
        way(ALL, AppPassword, AfterPreparation).plan(Paid),
        way(SMTP, AppPassword, Unknown).plan(Free),
        way(INCOMING, AppPassword, Closed).plan(Free),
        way(SMTP, Password, Works).plan(Paid),
        way(INCOMING, Password, AfterPreparation).plan(Paid),
        way(SMTP, Password, Unknown).plan(Free),
        way(INCOMING, Password, Closed).plan(Free),
    ],
};

pub(super) static DETAILS: Details = Details {
    country: "ca",
    also: &["Zoho Cloud Canada"],
    first: &[
        tasks::ENABLE_IMAP_POP.at("https://mail.zohocloud.ca/zm/#settings/all/mailaccounts"),
        tasks::APP_PASSWORD_IF_TWO_STEP
            .at("https://accounts.zohocloud.ca/home#security/app_password"),
    ],
    webmail: Some("https://mail.zohocloud.ca/"),
    oauth: None,
    limits: Limits {
        per_day: None,
        per_hour: Some((50, 500)),
        counts: Counted::Messages,
        recipients: Some(100),
        octets: None,
    },
    facts: &[
        facts::FREE_PLAN_NO_IMAP_POP,
        facts::LIMIT_REPUTATION_BASED,
        facts::PAID_PLAN_150_RECIPIENTS,
        facts::CUSTOM_DOMAIN_USES_PRO_HOSTS,
        facts::DATA_CENTRE_DECIDES_HOST,
        facts::FROM_MUST_MATCH_LOGIN,
    ],
    sources: &[
        Source::Page("https://www.zoho.com/mail/help/adminconsole/rates-and-limits.html"),
        Source::Page("https://www.zoho.com/mail/help/imap-access.html"),
        Source::File(
            "zoho-mail-plans-pricing.yml of api-evangelist",
            "https://raw.githubusercontent.com/api-evangelist/zoho-mail/refs/heads/main/plans/zoho-mail-plans-pricing.yml",
        ),
        Source::Thunderbird("zohocloud.ca"),
        Source::Page("https://www.zoho.com/mail/help/pop-access.html"),
        Source::Page("https://www.zoho.com/mail/help/zoho-smtp.html"),
        Source::Page("https://www.zoho.com/mail/help/thunderbird-imap-access.html"),
    ],
    checked: Checked::Dated("2025-10"),
    confidence: Confidence::Medium,
};
