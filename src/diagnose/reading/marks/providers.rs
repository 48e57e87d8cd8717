//! Whose server answered: hosts, addresses of help pages, and marks of their own.

use super::{Marks, mark};

/// Whose server answered.
pub(in crate::diagnose::reading) const PROVIDERS: Marks = &[
    mark(
        "gmail",
        "Gmail",
        &[
            "gsmtp",
            "smtp gmail com",
            "imap gmail com",
            "pop gmail com",
            "smtp relay gmail com",
            "support google com mail",
            "accounts google com",
            "mail google com",
            "smtp googlemail com",
            "imap googlemail com",
            "aspmx l google com",
            "gmail smtp in",
            "google com mail",
            "gmail com",
            "mx google com",
            "support google com a answer",
            "gimap",
            "google s",
            "google tells you",
            "postmaster google com",
        ],
    )
    .usual("gmail")
    .listed(&["gmail", "google_workspace", "google_workspace_relay"]),
    mark(
        "outlook",
        "Outlook, Microsoft 365",
        &[
            "prod outlook com",
            "smtp office365 com",
            "outlook office365 com",
            "aka ms",
            "smtp mail outlook com",
            "mail protection outlook com",
            "smtp outlook office365 com",
            "smtp live com",
            "smtp mail hotmail com",
            "smtp hotmail com",
            "imap mail outlook com",
            "outlook office com",
            "microsoft exchange",
            "office365",
            "outlook com",
            "hotmail com",
            "mail outlook com",
            "smtpclientauthentication",
            "olc protection outlook com",
            "messages exchange microsoft com",
            "sender office com",
            "delist messaging microsoft com",
            "login microsoftonline com",
            "prod exchangelabs com",
            "exchangelabs com",
            "exchange server",
        ],
    )
    .usual("microsoft_365")
    .listed(&["outlook_com", "microsoft_365", "godaddy_m365"]),
    mark(
        "yahoo",
        "Yahoo",
        &[
            "smtp mail yahoo com",
            "imap mail yahoo com",
            "yahoodns net",
            "help yahoo com",
            "yahoo com",
            "auth005",
            "ymail com",
            "aol com",
        ],
    )
    .usual("yahoo")
    .listed(&["yahoo", "aol"]),
    mark("icloud", "iCloud", &["mail me com", "icloud com", "support apple com"])
        .usual("icloud")
        .listed(&["icloud"]),
    mark("zoho", "Zoho", &["zoho com", "zoho in", "zoho eu", "zohomail", "zoho"]).listed(&[
        "zoho_com",
        "zoho_in",
        "zoho_eu",
        "zoho_ca",
        "zoho_com_au",
        "zoho_jp",
        "zoho_workplace_com",
        "zoho_workplace_in",
        "zoho_workplace_eu",
    ]),
    mark("yandex", "Yandex", &["yandex ru", "yandex net", "yandex com", "yandex"])
        .usual("yandex")
        .listed(&["yandex"]),
    mark("mailru", "Mail.ru", &["mail ru"]).usual("mail_ru").listed(&["mail_ru"]),
    mark("qq", "QQ", &["mail qq com", "exmail qq com", "qq com", "xmail esmtp qq"])
        .usual("qq")
        .listed(&["qq"]),
    mark("netease", "NetEase (163, 126)", &["mail 163 com", "163 com", "126 com", "netease"])
        .listed(&["netease"]),
    mark(
        "gmx",
        "GMX, WEB.DE, IONOS",
        &[
            "gmx net",
            "gmx com",
            "gmx de",
            "kundenserver de",
            "web de",
            "postmaster gmx",
            "mail com",
        ],
    )
    .listed(&["gmx_net", "gmx_com", "web_de", "ionos", "mail_com"]),
    mark("ses", "Amazon SES", &["amazonaws com", "amazonses com", "amazon ses"])
        .listed(&["amazon_ses"]),
    mark("sendgrid", "SendGrid", &["sendgrid net", "sendgrid"])
        .usual("sendgrid")
        .listed(&["sendgrid"]),
    mark("proton", "Proton", &["protonmail ch", "protonmail com", "protonmail", "proton me"])
        .listed(&["proton", "proton_smtp"]),
    mark("mailgun", "Mailgun", &["mailgun org", "mailgun"]).listed(&["mailgun"]),
    mark("brevo", "Brevo", &["brevo com", "sendinblue com"]).usual("brevo").listed(&["brevo"]),
    mark("rediffmail", "Rediffmail", &["rediffmail com", "rediffmailpro com"])
        .usual("rediffmail")
        .listed(&["rediffmail", "rediffmail_pro"]),
    mark("godaddy", "GoDaddy", &["secureserver net"]).listed(&["godaddy_workspace"]),
];
