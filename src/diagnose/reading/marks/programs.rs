//! Which program wrote a text: names of its parts, and its own phrases.

use super::{Mark, mark};

/// Which program wrote the text.
pub const PROGRAMS: &[Mark] = &[
    mark("imap", "imaplib, imap_open", &["imaplib", "imap4 error", "imap_open", "net imap"]),
    mark(
        "phpmailer",
        "PHPMailer",
        &["phpmailer", "smtp connect failed", "client server", "wp_mail", "smtp error could not"],
    )
    .listed(&["phpmailer", "wordpress", "wp_mail_smtp", "joomla", "moodle"]),
    mark(
        "nodemailer",
        "Nodemailer",
        &["nodemailer", "eauth", "smtpconnection", "smtp connection index js", "responsecode"],
    )
    .listed(&["nodemailer", "node_dotenv", "ghost", "n8n", "node_red", "uptime_kuma"]),
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
    )
    .listed(&["java_mail", "spring_boot", "jenkins", "jira", "keycloak", "sonarqube"]),
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
    )
    .listed(&[
        "python_smtplib",
        "django",
        "flask_mail",
        "python_dotenv",
        "mailman3",
        "odoo",
        "frappe",
        "airflow",
    ]),
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
    )
    .listed(&["rails", "discourse", "mastodon", "gitlab", "redmine"]),
    mark("go", "Go", &["dial tcp", "gomail", "x509"]).listed(&[
        "go_smtp",
        "go_mail",
        "gitea",
        "grafana",
        "alertmanager",
        "listmonk",
    ]),
    mark(
        "symfony",
        "Symfony, Laravel",
        &["transportexception", "symfony", "swift_transportexception", "swift_"],
    )
    .listed(&["symfony", "laravel"]),
    mark("mailkit", ".NET", &["mailkit", "smtpcommandexception", "system net mail"])
        .listed(&["dotnet_mailkit"]),
    mark(
        "swaks",
        "swaks",
        &["swaks", "trying connected to", "connection closed with child process"],
    )
    .listed(&["swaks"]),
    mark("curl", "curl", &["libcurl", "curl"]).listed(&["curl"]),
    mark("msmtp", "msmtp", &["msmtp"]).listed(&["msmtp"]),
    mark("mutt", "mutt", &["mutt", "neomutt"]).listed(&["mutt"]),
    mark("postfix", "Postfix", &["postfix", "in reply to", "smtpd", "dsn status"])
        .listed(&["postfix"]),
    mark("exim", "Exim", &["exim", "h_ all", "remote_smtp", "smtp error from remote mail server"])
        .listed(&["exim4"]),
    mark("sendmail", "Sendmail", &["sendmail", "sm mta", "transcript of session follows"])
        .listed(&["sendmail"]),
    mark(
        "thunderbird",
        "Thunderbird",
        &[
            "thunderbird",
            "outgoing server smtp",
            "sending of the message failed",
            "an error occurred while sending mail",
        ],
    )
    .listed(&["thunderbird"]),
    mark("outlook", "Outlook", &["0x800~", "outlook"]).listed(&["outlook"]),
    mark(
        "getmail",
        "fetchmail, mbsync, getmail",
        &["getmail", "fetchmail", "mbsync", "offlineimap"],
    )
    .listed(&["fetchmail", "isync", "offlineimap3", "getmail6"]),
    mark("apple_mail", "Apple Mail", &["apple mail"]).listed(&["apple_mail"]),
    mark("k9", "K-9 Mail, Thunderbird (Android)", &["k 9 mail", "k9mail", "com fsck k9"])
        .listed(&["k9_android"]),
    mark("evolution", "Evolution", &["evolution data server", "camel smtp~", "camel imap~"])
        .listed(&["evolution"]),
    mark("claws_mail", "Claws Mail", &["claws mail"]).listed(&["claws_mail"]),
    mark("roundcube", "Roundcube", &["roundcube"]).listed(&["roundcube"]),
    mark("snappymail", "SnappyMail", &["snappymail"]).listed(&["snappymail"]),
];
