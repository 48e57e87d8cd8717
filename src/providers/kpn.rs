//! KPN Mail, an internet provider in the Netherlands.

// SPDX-License-Identifier: MPL-2.0

use super::Login::Password;
use super::Security::{StartTls, Tls};
use super::Status::Works;
use super::server::{imap, pop3, smtp};
use super::way::{ALL, way};
use super::{Checked, Confidence, Details, Kind, Limits, Provider, Source};

pub(super) static PROVIDER: Provider = Provider {
    name: "KPN Mail",
    kind: Kind::Isp,
    domains: &[
        "kpnmail.nl",
        "kpnplanet.nl",
        "planet.nl",
        "wxs.nl",
        "hetnet.nl",
        "freeler.nl",
        "snelnet.net",
        "on.nl",
        "onsbrabantnet.nl",
        "onsmail.nl",
        "onsnet.nu",
        "onsneteindhoven.nl",
        "onsnetnuenen.nl",
        "xs4all.nl",
        "telfort.nl",
        "tip.nl",
        "tiscali.nl",
        "tiscalimail.nl",
    ],
    brands: &[],
    mx: &[],
    regions: &[],
    incoming: &[
        imap(Tls, "imap.kpnmail.nl", 993),
        imap(StartTls, "imap.kpnmail.nl", 143),
        pop3(Tls, "pop.kpnmail.nl", 995),
        pop3(StartTls, "pop.kpnmail.nl", 110),
    ],
    outgoing: &[smtp(Tls, "smtp.kpnmail.nl", 465), smtp(StartTls, "smtp.kpnmail.nl", 587)],
    ways: &[way(ALL, Password, Works)],
};

pub(super) static DETAILS: Details = Details {
    country: "nl",
    also: &["XS4ALL", "Telfort", "Planet", "HetNet"],
    first: &[],
    webmail: None,
    oauth: None,
    limits: Limits::UNKNOWN,
    facts: &[],
    sources: &[
        Source::Thunderbird("kpnmail.nl"),
        Source::Page("https://www.kpn.com/service/internet/e-mail/instellen-laptop-pc.htm"),
        Source::Page(
            "https://www.kpn.com/service/internet/e-mail/instellen-laptop-pc/e-mail-op-mozilla-thunderbird.htm",
        ),
    ],
    checked: Checked::Listed("2023-05"),
    confidence: Confidence::Medium,
};
