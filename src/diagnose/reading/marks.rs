//! Words that tell whose server answered, which program wrote, and how far it had come.

use super::{Kind, Stage};
use crate::diagnose::Aim;
use crate::diagnose::phrase::{Found, Phrases};

/// Whose server or which program, and the phrases that give it away.
#[derive(Debug, PartialEq, Eq)]
pub struct Mark {
    /// Its name here.
    pub id: &'static str,
    /// What people call it.
    pub name: &'static str,
    /// Its servers, where it is a provider with the same for everybody.
    pub aim: Option<Aim<'static>>,
    says: &'static [&'static str],
}

/// Marks, the most telling first.
type Marks = &'static [Mark];

const fn mark(id: &'static str, name: &'static str, says: &'static [&'static str]) -> Mark {
    Mark { id, name, aim: None, says }
}

impl Mark {
    const fn aim(self, smtp: &'static str, imap: &'static str) -> Self {
        Self { aim: Some(Aim { smtp, imap }), ..self }
    }
}

/// Every phrase of the tables here.
pub(in crate::diagnose) fn phrases() -> impl Iterator<Item = &'static str> {
    let named = PROVIDERS.iter().chain(PROGRAMS).flat_map(|mark| mark.says);
    let stages = STAGES.iter().flat_map(|(_, phrases)| *phrases);
    named.chain(stages).chain(MAIL).chain(BOUNCE).chain(TRACE).chain(LOG).copied()
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

/// What kind of text it is.
pub(super) fn kind(text: &str, phrases: &Phrases, found: &Found) -> Kind {
    let stands = |known: &[&str]| known.iter().any(|phrase| phrases.place(phrase, found).is_some());
    let lines = text.lines().filter(|line| !line.trim().is_empty()).take(2).count();
    if stands(BOUNCE) {
        Kind::Bounce
    } else if stands(TRACE) {
        Kind::Trace
    } else if stands(LOG) {
        Kind::Log
    } else if lines < 2 {
        Kind::Line
    } else {
        Kind::Message
    }
}

/// Whether the text speaks of mail.
pub(super) fn is_mail(phrases: &Phrases, found: &Found) -> bool {
    MAIL.iter().any(|phrase| phrases.place(phrase, found).is_some())
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
    )
    .aim("smtp.gmail.com", "imap.gmail.com"),
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
    .aim("smtp.office365.com", "outlook.office365.com"),
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
    .aim("smtp.mail.yahoo.com", "imap.mail.yahoo.com"),
    mark("icloud", "iCloud", &["mail me com", "icloud com", "support apple com"])
        .aim("smtp.mail.me.com", "imap.mail.me.com"),
    mark("zoho", "Zoho", &["zoho com", "zoho in", "zoho eu", "zohomail", "zoho"]),
    mark("yandex", "Yandex", &["yandex ru", "yandex net", "yandex com", "yandex"])
        .aim("smtp.yandex.com", "imap.yandex.com"),
    mark("mailru", "Mail.ru", &["mail ru"]).aim("smtp.mail.ru", "imap.mail.ru"),
    mark("qq", "QQ", &["mail qq com", "exmail qq com", "qq com", "xmail esmtp qq"])
        .aim("smtp.qq.com", "imap.qq.com"),
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
    mark("rediffmail", "Rediffmail", &["rediffmail com", "rediffmailpro com"])
        .aim("smtp.rediffmail.com", "imap.rediffmail.com"),
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

/// How far it had come, the latest stage first.
const STAGES: &[(Stage, &[&str])] = &[
    (
        Stage::AfterData,
        &[
            "end of data",
            "end of message",
            "message content rejected",
            "after data",
            "smtpdataerror",
            "emessage",
            "data not accepted",
            "spam message rejected",
            "end data",
            "dot command",
        ],
    ),
    (
        Stage::Rcpt,
        &[
            "rcpt to command",
            "rcpt command",
            "recipient address rejected",
            "recipient~ refused",
            "smtprecipientsrefused",
            "smtpaddressfailedexception",
            "recipient rejected",
            "after rcpt",
            "rcpt from",
            "recipients failed",
            "rcpt to failed",
            "no valid recipients",
            "in reply to rcpt",
            "rejected rcpt",
        ],
    ),
    (
        Stage::Mail,
        &[
            "mail from command",
            "mail command",
            "smtpsenderrefused",
            "sender address rejected",
            "during mail from",
            "following from address failed",
            "after mail from",
            "in reply to mail from",
            "mail from failed",
            "smtpsendfailedexception",
            "sender rejected",
        ],
    ),
    (Stage::Data, &["data command", "command data"]),
    (
        Stage::Fetch,
        &[
            "imap",
            "pop3",
            "pop",
            "imaps",
            "authenticationfailed",
            "imap4",
            "pop3s",
            "imap_open",
            "err auth",
            "login failed no",
        ],
    ),
    (
        Stage::Auth,
        &[
            "eauth",
            "auth plain",
            "auth login",
            "auth xoauth2",
            "auth cram md5",
            "authentication~ failed",
            "authenticat~",
            "invalid login",
            "login denied",
            "password command failed",
            "login failed",
            "username and password",
            "auth command",
            "auth gssapi",
            "auth ntlm",
        ],
    ),
    (Stage::StartTls, &["starttls failed", "starttls", "start_tls", "ssl23_get_server_hello"]),
    (
        Stage::Tls,
        &[
            "certificate",
            "x509",
            "ssl routines",
            "tls handshake",
            "ssl handshake",
            "handshake",
            "self signed",
            "ssl",
            "tls",
        ],
    ),
    (Stage::Ehlo, &["ehlo", "helo"]),
    (
        Stage::Connect,
        &[
            "econnrefused",
            "etimedout",
            "enotfound",
            "getaddrinfo",
            "connection refused",
            "connection timed out",
            "dial tcp",
            "could not connect",
            "couldn t connect",
            "failed to connect",
            "connect to",
            "unable to connect",
            "gaierror",
            "timed out",
            "econnreset",
            "network is unreachable",
            "no route to host",
            "esocket",
        ],
    ),
    (Stage::Greeting, &["greeting", "banner"]),
];

/// Words of delivery reports (RFC 3464) and of the sentences around them.
const BOUNCE: &[&str] = &[
    "final recipient",
    "diagnostic code",
    "reporting mta",
    "delivery status notification",
    "undeliver~",
    "mail system at host",
    "wasn t able to deliver",
    "could not be delivered",
    "couldn t be delivered",
    "wasn t delivered",
    "delivery has failed",
    "mailer daemon",
    "permanent fatal errors",
    "returned to sender",
    "address not found",
    "message not delivered",
    "delivery incomplete",
    "not reach * recipients",
    "remote server returned",
];
/// Words between the places of a stack trace.
const TRACE: &[&str] = &[
    "traceback most recent",
    "stack trace",
    "exception in thread",
    "uncaught exception",
    "caused by",
    "node_modules",
    "at java~",
    "goroutine",
    "at object",
    "panicked at",
    "nested exception",
    "from usr lib ruby",
];
/// Words of sessions and of servers' logs.
const LOG: &[&str] = &[
    "client server",
    "server client",
    "ehlo",
    "helo",
    "postfix smtp",
    "postfix smtpd",
    "remote_smtp",
    "mail from",
    "send ehlo",
    "reply b",
    "connected to",
    "starttls",
    "noqueue",
    "relay none",
    "debug smtp",
    "trying",
];

/// Words that only texts about mail have.
const MAIL: &[&str] = &[
    "smtp",
    "smtps",
    "esmtp",
    "imap",
    "imaps",
    "pop3",
    "pop3s",
    "smtpd",
    "mailer",
    "phpmailer",
    "nodemailer",
    "smtplib",
    "mail from",
    "rcpt to",
    "starttls",
    "mailbox",
    "recipient~",
    "undeliver~",
    "non delivery",
    "delivery status notification",
    "sendmail",
    "postfix",
    "exim",
    "mailer daemon",
    "postmaster",
    "outgoing mail",
    "mail server",
    "mail delivery",
    "e mail",
    "sender address",
    "javax mail",
    "jakarta mail",
    "com sun mail",
    "eauth",
    "smtpconnection",
    "eenvelope",
    "mail",
    "email",
    "emails",
    "message could not be sent",
    "message was not sent",
    "getmail",
    "msmtp",
    "mutt",
    "dovecot",
    "mta",
    "gsmtp",
    "greylist~",
    "spf",
    "dkim",
    "dmarc",
    "gomail",
    "app password",
    "application specific password",
    "sending of the message failed",
    "smtpauthenticationerror",
    "smtpserverdisconnected",
    "smtpsenderrefused",
    "smtprecipientsrefused",
    "smtpdataerror",
    "smtpnotsupportederror",
    "mailkit",
    "auth plain",
    "auth login",
    "xoauth2",
    "spamhaus",
    "mail~",
];

/// The mark in `marks` that `id` is, or names: `gmail_workspace` is `gmail`.
pub(super) fn named(marks: Marks, id: &str) -> Option<&'static Mark> {
    let id = id.to_lowercase();
    marks.iter().find(|mark| id.contains(mark.id))
}
