//! Conversations, as programs write them down: each format with what it puts around a
//! line of the server and of the client.

use crate::support::{base64, plain, without_secrets};

/// How a line is quoted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Quoting {
    Not,
    Python,
    Json,
    Html,
}

/// A format: what it puts around a line of the server, and one of the client.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Format {
    pub(crate) name: &'static str,
    server: &'static str,
    client: &'static str,
    pub(crate) quoting: Quoting,
}

impl Format {
    /// A line of the server.
    pub(crate) fn server(self, said: &str) -> String {
        self.line(self.server, said)
    }

    /// A line of the client.
    pub(crate) fn client(self, said: &str) -> String {
        self.line(self.client, said)
    }

    fn line(self, pattern: &str, said: &str) -> String {
        let said = match self.quoting {
            Quoting::Not => said.to_owned(),
            Quoting::Python => said.replace('\\', "\\\\").replace('\'', "\\'"),
            Quoting::Json => said.replace('\\', "\\\\").replace('"', "\\\""),
            Quoting::Html => said.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;"),
        };
        format!("{}\n", pattern.replace("{}", &said))
    }
}

const fn format(name: &'static str, server: &'static str, client: &'static str) -> Format {
    Format { name, server, client, quoting: Quoting::Not }
}

const fn quoted(
    name: &'static str,
    server: &'static str,
    client: &'static str,
    quoting: Quoting,
) -> Format {
    Format { name, server, client, quoting }
}

pub(crate) const FORMATS: &[Format] = &[
    format("swaks", "<-  {}", " -> {}"),
    format("swaks with TLS", "<~  {}", " ~> {}"),
    format("swaks, refused", "<~* {}", "*~> {}"),
    format("telnet", "{}", "{}"),
    format("telnet, quoted in a mail", "> {}", "> {}"),
    format("curl", "< {}", "> {}"),
    format(
        "curl, traced",
        "<= Recv header, 6 bytes (0x6)\n0000: {}",
        "=> Send header, 6 bytes (0x6)\n0000: {}",
    ),
    format("msmtp", "<-- {}", "--> {}"),
    quoted("smtplib", r"reply: b'{}\r\n'", r"send: '{}\r\n'", Quoting::Python),
    quoted("smtplib of Python 2", r"reply: '{}\r\n'", r"send: '{}\r\n'", Quoting::Python),
    quoted(
        "smtplib with times",
        r"10:00:00.123456 reply: b'{}\r\n'",
        r"10:00:00.123456 send: '{}\r\n'",
        Quoting::Python,
    ),
    quoted("imaplib", r"  10:00.12 < b'{}'", r"  10:00.12 > b'{}\r\n'", Quoting::Python),
    quoted("poplib", r"*resp* b'{}'", r"*cmd* '{}'", Quoting::Python),
    format(
        "PHPMailer",
        "2026-01-05 10:00:00 SERVER -> CLIENT: {}",
        "2026-01-05 10:00:00 CLIENT -> SERVER: {}",
    ),
    quoted(
        "PHPMailer on a page",
        "2026-01-05 10:00:00 SERVER -&gt; CLIENT: {}<br>",
        "2026-01-05 10:00:00 CLIENT -&gt; SERVER: {}<br>",
        Quoting::Html,
    ),
    quoted(
        "PHPMailer on a page, in one line",
        "SERVER -&gt; CLIENT: {}<br />",
        "CLIENT -&gt; SERVER: {}<br />",
        Quoting::Html,
    ),
    format(
        "Symfony",
        "[2026-01-05T10:00:00.123456+00:00] < {}",
        "[2026-01-05T10:00:00.123456+00:00] > {}",
    ),
    format(
        "Nodemailer",
        "[2026-01-05 10:00:00] DEBUG [Ab12Cd34] S: {}",
        "[2026-01-05 10:00:00] DEBUG [Ab12Cd34] C: {}",
    ),
    format("Nodemailer, old", "SERVER 1:\n└──{}", "CLIENT 1:\n└──{}"),
    format("MailKit", "S: {}", "C: {}"),
    quoted("Ruby", r#"-> "{}\r\n""#, r#"<- "{}\r\n""#, Quoting::Json),
    format(
        "Postfix",
        "Jan  5 10:00:00 mail postfix/smtp[2101]: < smtp.example.com[192.0.2.25]:587: {}",
        "Jan  5 10:00:00 mail postfix/smtp[2101]: > smtp.example.com[192.0.2.25]:587: {}",
    ),
    format(
        "Postfix with ISO times",
        "2026-01-05T10:00:00.123+01:00 mail postfix/smtp[2101]: < smtp.example.com[192.0.2.25]:587: {}",
        "2026-01-05T10:00:00.123+01:00 mail postfix/smtp[2101]: > smtp.example.com[192.0.2.25]:587: {}",
    ),
    format("Exim", "  SMTP<< {}", "  SMTP>> {}"),
    format("Sendmail", "{}", ">>> {}"),
    format("OpenSMTPD", "<<< {}", ">>> {}"),
    format("ssmtp", "[<-] {}", "[->] {}"),
    format(
        "ssmtp in syslog",
        "Jan  5 10:00:00 mail sSMTP[12]: [<-] {}",
        "Jan  5 10:00:00 mail sSMTP[12]: [->] {}",
    ),
    format("Thunderbird", "mailnews.smtp: S: {}", "mailnews.smtp: C: {}"),
    format(
        "Thunderbird, MOZ_LOG",
        "2026-01-05 10:00:00.123456 UTC - [Parent 12: Main Thread]: D/SMTP SMTP Response: {}",
        "2026-01-05 10:00:00.123456 UTC - [Parent 12: Main Thread]: D/SMTP SMTP Send: {}",
    ),
    format(
        "Thunderbird, IMAP",
        "[Parent 12: IMAP]: I/IMAP 0x1:imap.example.com:NA:CreateNewLineFromSocket: {}",
        "[Parent 12: IMAP]: I/IMAP 0x1:imap.example.com:NA:SendData: {}",
    ),
    format(
        "Outlook",
        "2026.01.05 10:00:00 SMTP (smtp.example.com): <rx> {}",
        "2026.01.05 10:00:00 SMTP (smtp.example.com): <tx> {}",
    ),
    format(
        "Apple Mail",
        "READ Jan 05 10:00:00.100 [kCFStreamSocketSecurityLevelTLSv1_2] -- host:smtp.example.com -- port:587\n{}\n",
        "WROTE Jan 05 10:00:00.000 [kCFStreamSocketSecurityLevelTLSv1_2] -- host:smtp.example.com -- port:587\n{}\n",
    ),
    format(
        "K-9",
        "01-05 10:00:00.123 D/k9 ( 123): SMTP <<< {}",
        "01-05 10:00:00.123 D/k9 ( 123): SMTP >>> {}",
    ),
    quoted("node-imap", "<= '{}'", "=> '{}'", Quoting::Python),
    format("mutt", "4< {}", "4> {}"),
    format("fetchmail", "fetchmail: IMAP< {}", "fetchmail: IMAP> {}"),
    format("imapsync", "Read: {}", "Sending: {}"),
    quoted(
        "email-oauth2-proxy",
        "2026-01-05 10:00:00: <-- b'{}'",
        "2026-01-05 10:00:00: --> b'{}'",
        Quoting::Python,
    ),
    format("DokuWiki", "Got: {}", "Sent: {}"),
    format(
        "SnappyMail",
        "[10:00:00.123][ab12] SMTP[DATA]: < {}",
        "[10:00:00.123][ab12] SMTP[DATA]: > {}",
    ),
    format(
        "Roundcube",
        "[05-Jan-2026 10:00:00 +0000]: <ab12> Recv: {}",
        "[05-Jan-2026 10:00:00 +0000]: <ab12> Send: {}",
    ),
    format("Claws Mail", "[10:00:00] ESMTP< {}", "[10:00:00] ESMTP> {}"),
    format("Evolution", "[SMTP] received: {}", "[SMTP] sending: {}"),
    format("KMail", "Recv {}", "Sent {}"),
    format("Indy", "<< {}", ">> {}"),
    format("Postal", "=> {}", "<= {}"),
    format(
        "journald",
        "Jan 05 10:00:00 host app[12]: S: {}",
        "Jan 05 10:00:00 host app[12]: C: {}",
    ),
    format("docker compose", "mail-1  | S: {}", "mail-1  | C: {}"),
    quoted(
        "JSON",
        r#"{"level":"debug","msg":"S: {}"}"#,
        r#"{"level":"debug","msg":"C: {}"}"#,
        Quoting::Json,
    ),
    quoted("logfmt", r#"level=debug msg="S: {}""#, r#"level=debug msg="C: {}""#, Quoting::Json),
];

#[test]
fn the_answers_of_auth_login_in_every_format() {
    let (user, password) = (base64("user@example.com"), base64("hunter22"));
    for format in FORMATS {
        let write = |user: &str, password: &str| {
            [
                format.client("AUTH LOGIN"),
                format.server("334 VXNlcm5hbWU6"),
                format.client(user),
                format.server("334 UGFzc3dvcmQ6"),
                format.client(password),
                format.server("535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6"),
            ]
            .concat()
        };
        let expected = write("[secret]", "[secret]");
        assert_eq!(without_secrets(&write(&user, &password)), expected, "{}", format.name);
        assert_eq!(without_secrets(&write(&user, "typed in clear")), expected, "{}", format.name);
    }
}

#[test]
fn the_response_of_auth_plain_in_every_format() {
    for format in FORMATS {
        let write = |blob: &str| {
            [
                format.server("250-smtp.example.com"),
                format.server("250 AUTH PLAIN LOGIN"),
                format.client(&format!("AUTH PLAIN {blob}")),
                format.server("535 5.7.8 Error: authentication failed"),
                format.client("AUTH PLAIN"),
                format.server("334 "),
                format.client(blob),
                format.server("535 5.7.8 Error: authentication failed"),
            ]
            .concat()
        };
        assert_eq!(
            without_secrets(&write(&plain("hunter22"))),
            write("[secret]"),
            "{}",
            format.name
        );
    }
}

#[test]
fn passwords_of_imap_and_pop_in_every_format() {
    for format in FORMATS {
        let write = |password: &str, literal: &str| {
            [
                format.server("+OK ready"),
                format.client("USER user@example.com"),
                format.server("+OK"),
                format.client(&format!("PASS {literal}")),
                format.server("-ERR no"),
                format.client(&format!("A1 LOGIN user@example.com {password}")),
                format.server("A1 NO failed"),
                format.client("A2 LOGIN user@example.com {8}"),
                format.server("+ go on"),
                format.client(literal),
                format.server("A2 NO failed"),
            ]
            .concat()
        };
        let expected = write("[secret]", "[secret]");
        assert_eq!(without_secrets(&write("hunter22", "hunter22")), expected, "{}", format.name);
        let quotes = without_secrets(&write("\"hunt er\\\"22\"", "hunt er\"22"));
        assert!(!quotes.contains("hunt") && !quotes.contains("22\""), "{}: {quotes}", format.name);
    }
}
