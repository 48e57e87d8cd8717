//! Words that tell whose server answered, which program wrote, and how far it had come.

use super::Stage;
use super::speech::{FILES, MAIL, TROUBLE};
use super::stages::STAGES;
use crate::diagnose::phrase::{Found, Phrases};

/// Whose server or which program, and the phrases that give it away.
#[derive(Debug, PartialEq, Eq)]
pub struct Mark {
    /// Its name here.
    pub id: &'static str,
    /// What people call it.
    pub name: &'static str,
    says: &'static [&'static str],
}

/// Marks, the most telling first.
type Marks = &'static [Mark];

const fn mark(id: &'static str, name: &'static str, says: &'static [&'static str]) -> Mark {
    Mark { id, name, says }
}

/// Every phrase of the tables here.
pub(in crate::diagnose) fn phrases() -> impl Iterator<Item = &'static str> {
    let named = PROVIDERS.iter().chain(PROGRAMS).flat_map(|mark| mark.says);
    let stages = STAGES.iter().flat_map(|(_, phrases)| *phrases);
    named.chain(stages).chain(MAIL).chain(FILES).chain(TROUBLE).copied()
}

/// The first mark in `marks` that the text gives away.
pub(super) fn first(marks: Marks, phrases: &Phrases, found: &Found) -> Option<&'static Mark> {
    let stands = |phrase: &&str| phrases.place(phrase, found).is_some();
    marks.iter().find(|mark| mark.says.iter().any(stands))
}

/// How far the session had come.
pub(super) fn stage(phrases: &Phrases, found: &Found) -> Option<Stage> {
    let stands = |phrase: &&str| phrases.place(phrase, found).is_some();
    STAGES.iter().find(|(_, known)| known.iter().any(stands)).map(|(stage, _)| *stage)
}

/// Whether the text speaks of mail.
pub(super) fn is_mail(phrases: &Phrases, found: &Found) -> bool {
    MAIL.iter().any(|phrase| phrases.place(phrase, found).is_some())
}

/// Whether the text speaks of a transfer of files, whose replies have the same codes.
pub(super) fn is_of_files(phrases: &Phrases, found: &Found) -> bool {
    FILES.iter().any(|phrase| phrases.place(phrase, found).is_some())
}

/// Whether the text says that something went wrong.
pub(super) fn is_trouble(phrases: &Phrases, found: &Found) -> bool {
    TROUBLE.iter().any(|phrase| phrases.place(phrase, found).is_some())
}

/// Whose server answered.
pub(super) const PROVIDERS: Marks = &[
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
    ),
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
    ),
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
    ),
    mark("icloud", "iCloud", &["mail me com", "icloud com", "support apple com"]),
    mark("zoho", "Zoho", &["zoho com", "zoho in", "zoho eu", "zohomail", "zoho"]),
    mark("yandex", "Yandex", &["yandex ru", "yandex net", "yandex com", "yandex"]),
    mark("mailru", "Mail.ru", &["mail ru"]),
    mark("qq", "QQ", &["mail qq com", "exmail qq com", "qq com", "xmail esmtp qq"]),
    mark("netease", "NetEase (163, 126)", &["mail 163 com", "163 com", "126 com", "netease"]),
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
    ),
    mark("ses", "Amazon SES", &["amazonaws com", "amazonses com", "amazon ses"]),
    mark("sendgrid", "SendGrid", &["sendgrid net", "sendgrid"]),
    mark("proton", "Proton", &["protonmail ch", "protonmail com", "protonmail", "proton me"]),
    mark("mailgun", "Mailgun", &["mailgun org", "mailgun"]),
    mark("brevo", "Brevo", &["brevo com", "sendinblue com"]),
    mark("rediffmail", "Rediffmail", &["rediffmail com", "rediffmailpro com"]),
    mark("secureserver", "GoDaddy", &["secureserver net"]),
];

/// Which program wrote the text.
pub(super) const PROGRAMS: Marks = &[
    mark("imap", "IMAP", &["imaplib", "imap4 error", "imap_open", "net imap"]),
    mark(
        "phpmailer",
        "PHPMailer",
        &["phpmailer", "smtp connect failed", "client server", "wp_mail", "smtp error could not"],
    ),
    mark(
        "nodemailer",
        "Nodemailer",
        &["nodemailer", "eauth", "smtpconnection", "smtp connection index js", "responsecode"],
    ),
    mark(
        "javamail",
        "Jakarta Mail",
        &[
            "javax mail",
            "jakarta mail",
            "com sun mail",
            "org eclipse angus",
            "authenticationfailedexception",
            "mailconnectexception",
        ],
    ),
    mark(
        "smtplib",
        "Python smtplib",
        &[
            "smtplib",
            "smtpauthenticationerror",
            "smtprecipientsrefused",
            "smtpsenderrefused",
            "smtpserverdisconnected",
            "smtpdataerror",
            "smtpnotsupportederror",
        ],
    ),
    mark(
        "ruby",
        "Ruby",
        &[
            "net smtpauthenticationerror",
            "net smtpfatalerror",
            "net smtpserverbusy",
            "net smtpsyntaxerror",
            "net smtpunknownerror",
            "net imap",
        ],
    ),
    mark("go", "Go", &["dial tcp", "gomail", "x509"]),
    mark(
        "symfony",
        "Symfony, Laravel",
        &["transportexception", "symfony", "swift_transportexception", "swift_"],
    ),
    mark("mailkit", ".NET", &["mailkit", "smtpcommandexception", "system net mail"]),
    mark(
        "swaks",
        "swaks",
        &["swaks", "trying connected to", "connection closed with child process"],
    ),
    mark("curl", "curl", &["libcurl", "curl"]),
    mark("msmtp", "msmtp", &["msmtp"]),
    mark("mutt", "mutt", &["mutt", "neomutt"]),
    mark("postfix", "Postfix", &["postfix", "in reply to", "smtpd", "dsn status"]),
    mark("exim", "Exim", &["exim", "h_ all", "remote_smtp", "smtp error from remote mail server"]),
    mark("sendmail", "Sendmail", &["sendmail", "sm mta", "transcript of session follows"]),
    mark(
        "thunderbird",
        "Thunderbird",
        &[
            "thunderbird",
            "outgoing server smtp",
            "sending of the message failed",
            "an error occurred while sending mail",
        ],
    ),
    mark("outlook", "Outlook", &["0x800~", "outlook"]),
    mark(
        "getmail",
        "fetchmail, mbsync, getmail",
        &["getmail", "fetchmail", "mbsync", "offlineimap"],
    ),
];

/// The mark in `marks` that `id` is, or names: `gmail_workspace` is `gmail`.
pub(super) fn named(marks: Marks, id: &str) -> Option<&'static Mark> {
    let id = id.to_lowercase();
    marks.iter().find(|mark| id.contains(mark.id))
}
