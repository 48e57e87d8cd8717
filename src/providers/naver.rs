//! Naver Mail, mail for everybody, at home in South Korea.

// SPDX-License-Identifier: MPL-2.0

use super::Login::{AppPassword, Password};
use super::Security::Tls;
use super::Status::{AfterPreparation, Closed};
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts, tasks};

pub(super) static PROVIDER: Provider = Provider {
    name: "Naver Mail",
    kind: Kind::Mailbox,
    domains: &["naver.com"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[
        imap(Tls, "imap.naver.com", 993).login(&[AppPassword]),
        pop3(Tls, "pop.naver.com", 995).login(&[AppPassword]),
    ],
    outgoing: &[smtp(Tls, "smtp.naver.com", 465).login(&[AppPassword])],
    ways: &[way(ALL, AppPassword, AfterPreparation), way(ALL, Password, Closed)],
};

pub(super) static DETAILS: Details = Details {
    country: "kr",
    also: &["네이버"],
    first: &[
        tasks::ENABLE_IMAP_POP.at("https://mail.naver.com/"),
        tasks::TWO_STEP,
        tasks::APP_PASSWORD.at("https://nid.naver.com/user2/help/2StepVerif?m=viewManageSettings"),
    ],
    webmail: Some("https://mail.naver.com/"),
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::ISPDB_SMTP_AUTH_DOUBTFUL],
    sources: &[
        Source::Page(
            "https://10wontips.blogspot.com/2025/08/update-your-naver-mail-password-to.html",
        ),
        Source::Page("https://it-learner.tistory.com/159"),
        Source::Thunderbird("naver.com"),
        Source::Page("https://help.naver.com/service/30029/contents/21342?osType=PC&lang=ko"),
    ],
    checked: Checked::Dated("2025-12"),
    confidence: Confidence::High,
};
