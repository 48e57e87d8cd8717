//! QQ Mail, mail for everybody, at home in China.

// SPDX-License-Identifier: MPL-2.0

use super::Login::{AppPassword, Password};
use super::Security::{StartTls, Tls};
use super::Status::{AfterPreparation, Closed};
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts, tasks};

pub(super) static PROVIDER: Provider = Provider {
    name: "QQ Mail",
    kind: Kind::Mailbox,
    domains: &["qq.com", "foxmail.com", "vip.qq.com"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[
        imap(Tls, "imap.qq.com", 993).login(&[AppPassword]),
        pop3(Tls, "pop.qq.com", 995).login(&[AppPassword]),
    ],
    outgoing: &[
        smtp(Tls, "smtp.qq.com", 465).login(&[AppPassword]),
        smtp(StartTls, "smtp.qq.com", 587).login(&[AppPassword]),
    ],
    ways: &[way(ALL, AppPassword, AfterPreparation), way(ALL, Password, Closed)],
};

pub(super) static DETAILS: Details = Details {
    country: "cn",
    also: &["QQ邮箱", "Foxmail", "Tencent"],
    first: &[tasks::AUTHORIZATION_CODE.at("https://mail.qq.com/")],
    webmail: Some("https://mail.qq.com/"),
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::CODE_DIES_WITH_PASSWORD_CHANGE],
    sources: &[
        Source::File("qq.md of provider-db", "https://github.com/chatmail/provider-db"),
        Source::Page("https://blog.zhheo.com/p/6124d6aa.html"),
        Source::Thunderbird("qq.com"),
    ],
    checked: Checked::Dated("2021-06"),
    confidence: Confidence::High,
};
