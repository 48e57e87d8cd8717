//! Google Workspace: Gmail for organisations with a domain of their own.

use super::gmail::{APP_PASSWORD, LESS_SECURE, PORT_25, SOURCES, TWO_STEP};
use super::{Counted, Limits, Login, Provider, Task, starttls, tls};
use crate::text::Text;

pub(super) static PROVIDER: Provider = Provider {
    name: "Google Workspace",
    about: Text {
        en: "Gmail for companies, schools and clubs with a domain of their own. The servers are Gmail's; the administrator decides what is allowed.",
        hi: "अपने domain वाली कंपनियों, स्कूलों और संस्थाओं के लिए Gmail। servers Gmail के ही हैं; क्या चलेगा, यह administrator तय करता है।",
    },
    domains: &[],
    smtp: &[tls("smtp.gmail.com", 465), starttls("smtp.gmail.com", 587)],
    imap: &[tls("imap.gmail.com", 993)],
    pop3: &[tls("pop.gmail.com", 995)],
    login: &[Login::OAuth, Login::AppPassword],
    first: &[ADMINISTRATOR, TWO_STEP, APP_PASSWORD],
    notes: &[LESS_SECURE, PORT_25],
    limits: Limits {
        per_day: Some(2000),
        counts: Counted::Messages,
        recipients: Some(100),
        octets: Some(26_214_400),
    },
    sources: SOURCES,
    checked: "2025-05",
};

const ADMINISTRATOR: Task = Task {
    title: Text {
        en: "Ask your administrator whether it is allowed",
        hi: "अपने administrator से पूछिए कि अनुमति है या नहीं",
    },
    how: Text {
        en: "In an organisation the administrator can forbid IMAP, POP3 and app passwords. If the page for app passwords says that the setting is not available for your account, only the administrator can change that.",
        hi: "संस्था में administrator IMAP, POP3 और app password बंद रख सकता है। अगर app password का पन्ना कहे कि आपके account के लिए यह setting उपलब्ध नहीं है, तो उसे केवल administrator ही बदल सकता है।",
    },
    url: None,
};
