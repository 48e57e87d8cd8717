//! `NetEase` Mail, mail for everybody, at home in China.

// SPDX-License-Identifier: MPL-2.0

use super::Login::{AppPassword, Password};
use super::Security::Tls;
use super::Status::{AfterPreparation, Closed};
use super::server::{imap, smtp};
use super::way::{SMTP_IMAP, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source, facts, tasks};

pub(super) static PROVIDER: Provider = Provider {
    name: "NetEase Mail",
    kind: Kind::Mailbox,
    domains: &["163.com", "126.com", "yeah.net"],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[imap(Tls, "imap.{domain}", 993).login(&[AppPassword])],
    outgoing: &[smtp(Tls, "smtp.{domain}", 465).login(&[AppPassword])],
    ways: &[way(SMTP_IMAP, AppPassword, AfterPreparation), way(SMTP_IMAP, Password, Closed)],
};

pub(super) static DETAILS: Details = Details {
    country: "cn",
    also: &["163", "126", "yeah.net", "网易邮箱"],
    first: &[tasks::AUTHORIZATION_CODE.at("https://mail.163.com/")],
    webmail: Some("https://mail.163.com/"),
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[facts::IMAP_ID_COMMAND_REQUIRED],
    sources: &[
        Source::File("163.md of provider-db", "https://github.com/chatmail/provider-db"),
        Source::Thunderbird("126.com"),
        Source::Thunderbird("163.com"),
        Source::Thunderbird("yeah.net"),
        Source::Experience,
    ],
    checked: Checked::Dated("2024-11"),
    confidence: Confidence::High,
};
