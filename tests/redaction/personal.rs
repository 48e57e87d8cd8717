//! Addresses and hosts, when they are to be blanked, too.

use dakiya::diagnose::{Also, Secret, redact};

fn all(text: &str) -> String {
    redact(text, Also { addresses: true, hosts: true }).text
}

#[test]
fn the_same_address_has_the_same_number() {
    let text = "from=<User@example.com> to=<friend@example.org>, <user@example.com>: no; smtp://user%40example.com:hunter22@smtp.example.com";
    let only = redact(text, Also { addresses: true, hosts: false }).text;
    assert_eq!(
        only,
        "from=<[address 1]> to=<[address 2]>, <[address 1]>: no; smtp://[address 1]:[secret]@smtp.example.com"
    );
}

#[test]
fn hosts_and_ip_addresses_have_numbers_but_known_providers_stay() {
    assert_eq!(
        all(
            "smtp.example.com[192.0.2.25]:587 Mail.Example.org. 2001:db8::25 SMTP.example.com smtp.gmail.com 192.0.2.25 127.0.0.1 ::1"
        ),
        "[host 1][[IP 1]]:587 [host 2]. [IP 2] [host 1] smtp.gmail.com [IP 1] 127.0.0.1 ::1"
    );
    assert_eq!(
        all("EHLO laptop\r\n250 smtp.office365.com\r\n"),
        "EHLO [host 1]\r\n250 smtp.office365.com\r\n"
    );
}

#[test]
fn files_classes_times_and_versions_are_no_hosts() {
    for text in [
        "  File \"/usr/lib/python3.12/smtplib.py\", line 662",
        "javax.mail.AuthenticationFailedException: 535",
        "com.sun.mail.util.MailConnectException",
        "at lib/smtp-connection/index.js:809:19, app/mailer.rb:12:in `welcome'",
        "Net::SMTPAuthenticationError at 10:00:00.123, 5.7.8, TLSv1.3",
        "System.Net.Mail.SmtpException",
        "process.env.PORT e.g. 4.7.1",
    ] {
        assert_eq!(all(text), text);
    }
}

#[test]
fn nothing_personal_is_blanked_unless_asked_for() {
    let text = "user@example.com at smtp.example.com [192.0.2.25]";
    assert_eq!(redact(text, Also::default()).text, text);
    let hosts = redact(text, Also { addresses: false, hosts: true }).text;
    assert_eq!(hosts, "user@[host 1] at [host 2] [[IP 1]]");
}

#[test]
fn blanks_say_where_and_why() {
    let text = "PASS प्रवेश99\nfrom user@example.com\n";
    let redacted = redact(text, Also { addresses: true, hosts: true });
    let told: Vec<_> =
        redacted.blanks.iter().map(|blank| (&text[blank.range.clone()], blank.kind)).collect();
    assert_eq!(told, [("प्रवेश99", Secret::Password), ("user@example.com", Secret::Address(1))]);
    assert_eq!(redacted.text, "PASS [secret]\nfrom [address 1]\n");
}
