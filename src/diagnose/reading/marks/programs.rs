//! Which program wrote a text: names of its parts, and its own phrases.

use super::{Marks, mark};

/// Which program wrote the text.
pub(in crate::diagnose::reading) const PROGRAMS: Marks = &[
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
