//! What is typed is made for the server that the text is about.

use super::named::named;
use super::{Aim, EXAMPLE, Probe, System, installing};
use crate::diagnose::{CAUSES, Hints, diagnose};
use crate::providers::PROVIDERS;

/// Servers that `text` tells, after those of the provider `known`.
fn aim(text: &str, known: Option<&str>) -> Aim {
    let base = known.and_then(|id| PROVIDERS.get(id)).map_or(EXAMPLE, Aim::of);
    base.told(text, &diagnose(text, Hints::default()).reading)
}

fn on_debian(probe: Probe, text: &str, known: Option<&str>) -> String {
    probe.command(System::Debian, &aim(text, known))
}

#[test]
fn the_server_is_read_however_a_program_writes_it() {
    for (text, host, port) in [
        ("=== Trying mail.example.com:465...", "mail.example.com", Some(465)),
        ("connect: ('mail.example.com', 587)", "mail.example.com", Some(587)),
        (
            "trying to connect to host \"smtp.example.in\", port 587, isSSL false",
            "smtp.example.in",
            Some(587),
        ),
        ("code: 'ESOCKET', host: smtp.example.com, port: 587", "smtp.example.com", Some(587)),
        (
            "* Connected to mail.example.com (192.0.2.1) port 465 (#0)",
            "mail.example.com",
            Some(465),
        ),
        ("relay=mx.example.org[192.0.2.25]:25, delay=1.2", "mx.example.org", Some(25)),
        (
            "fsockopen(): unable to connect to ssl://box.example.com:465",
            "box.example.com",
            Some(465),
        ),
        (
            "msmtp: cannot connect to smtp.example.com, port 587: timeout",
            "smtp.example.com",
            Some(587),
        ),
        ("Error: getaddrinfo ENOTFOUND box.example.net", "box.example.net", None),
        ("Connecting to imap.example.com (192.0.2.9:993)...", "imap.example.com", Some(993)),
        (
            "Establishing connection to outlook.office365.com:993 (Remote)",
            "outlook.office365.com",
            Some(993),
        ),
        (
            "querying box.example.com (protocol IMAP)\nTrying to connect to 192.0.2.7/143...",
            "box.example.com",
            Some(143),
        ),
        ("Remote-MTA: dns; in.example.org. (192.0.2.7)", "in.example.org", None),
        ("openssl s_client -connect imap.example.com:993 -crlf", "imap.example.com", Some(993)),
        ("Failed to connect to mailserver at \"localhost\" port 25", "localhost", Some(25)),
        ("dial tcp 192.0.2.7:587: i/o timeout", "192.0.2.7", Some(587)),
        ("220 box.example.com ESMTP\nEHLO mail.example.in", "box.example.com", None),
    ] {
        let found = named(text);
        assert_eq!((found.host.as_deref(), found.port), (Some(host), port), "{text}");
    }
}

#[test]
fn what_is_no_server_is_not_taken_for_one() {
    for text in [
        "CLIENT -> SERVER: EHLO mail.example.in",
        "asha@mail.example.in and <ravi@smtp.example.org>",
        "https://mail.example.com/mail/?p=BadCredentials",
        "at SMTPConnection._onError (smtp-connection/index.js:587:20)",
        "mail.smtp.host and mail.smtp.starttls.enable=true",
        "javax.mail.MessagingException: Could not connect",
        "RCPT from mail.example.net[192.0.2.1]: 554 5.7.1",
        "Received: from mail.example.com (mail.example.com [192.0.2.1]) by mx.example.org",
    ] {
        assert_eq!(named(text).host, None, "{text}");
    }
}

#[test]
fn host_port_and_protection_are_those_of_the_log() {
    let log = "=== Trying mail.example.com:465...\n<** 535 5.7.8 Error: authentication failed";
    assert_eq!(
        on_debian(Probe::LogIn, log, Some("gmail")),
        "swaks --server mail.example.com:465 --tls-on-connect --auth --auth-user you@example.com --quit-after AUTH"
    );
    assert_eq!(
        Probe::LogIn.command(System::MacOs, &aim(log, None)),
        "curl -v --user you@example.com smtps://mail.example.com:465"
    );
    let log = "=== Trying mail.example.com:587...\n<** 535 5.7.8 Error: authentication failed";
    assert_eq!(on_debian(Probe::Reach, log, None), "nc -vz -w 5 mail.example.com 587");
    assert!(on_debian(Probe::LogIn, log, None).contains("mail.example.com:587 --tls "));
}

#[test]
fn a_port_that_is_nobodys_follows_what_the_log_says_of_tls() {
    for (log, flag) in [
        ("could not connect to host smtp.example.com, ssl://smtp.example.com:2525", "--tls "),
        ("connect to smtp.example.com port=10465 failed: SMTP timed out", "--tls "),
    ] {
        assert!(on_debian(Probe::LogIn, log, None).contains(flag), "{log}");
    }
}

#[test]
fn the_provider_is_asked_where_the_log_names_no_server() {
    let text = "535 5.7.8 authentication failed";
    let command = on_debian(Probe::LogIn, text, Some("zoho_in"));
    assert!(command.starts_with("swaks --server smtp.zoho.in:465 --tls-on-connect"), "{command}");
    let command = on_debian(Probe::LogIn, &format!("{text} (port 587)"), Some("zoho_in"));
    assert!(command.starts_with("swaks --server smtp.zoho.in:587 --tls "), "{command}");
    let command = on_debian(Probe::LogIn, text, Some("sendgrid"));
    assert!(command.contains("--auth-user apikey"), "{command}");
    assert!(on_debian(Probe::LogIn, text, None).contains("smtp.example.com:587"));
}

#[test]
fn a_server_of_the_directory_is_known_by_its_name() {
    let command = on_debian(Probe::Reach, "smtp.gmail.com: connection timed out", None);
    assert_eq!(command, "nc -vz -w 5 smtp.gmail.com 465");
    let text = "getaddrinfo ENOTFOUND smtp.gmail.com while connecting to port 587";
    assert_eq!(on_debian(Probe::Reach, text, None), "nc -vz -w 5 smtp.gmail.com 587");
}

#[test]
fn a_log_of_reading_is_tested_where_mail_is_read() {
    let imap =
        "Connecting to imap.example.com (192.0.2.9:993)...\n2 NO [AUTHENTICATIONFAILED] failed";
    assert_eq!(
        on_debian(Probe::LogIn, imap, Some("gmail")),
        "curl -v --user you@example.com imaps://imap.example.com:993"
    );
    assert_eq!(on_debian(Probe::Reach, imap, None), "nc -vz -w 5 imap.example.com 993");
    let pop = "POP3< -ERR [AUTH] Authentication failed.";
    assert_eq!(
        on_debian(Probe::LogIn, pop, Some("gmail")),
        "curl -v --user you@example.com pop3s://pop.gmail.com:995"
    );
    let later = "fetchmail: Trying to connect to 192.0.2.7/143...connected.\nmail.example.com: SSL connection failed.";
    assert_eq!(
        on_debian(Probe::StartTls, later, None),
        "openssl s_client -brief -starttls imap -verify_hostname mail.example.com -connect mail.example.com:143"
    );
}

#[test]
fn mail_between_servers_goes_to_port_25_without_a_login() {
    let bounce = "Remote-MTA: dns; in.example.org\nDiagnostic-Code: smtp; 550 5.1.1 user unknown\nFinal-Recipient: rfc822; ravi@example.org";
    assert_eq!(
        on_debian(Probe::Send, bounce, None),
        "swaks --server in.example.org:25 --tls-optional --from you@example.com --to them@example.org --quit-after RCPT"
    );
}

#[test]
fn a_certificate_is_asked_for_as_the_port_shows_it() {
    let typed = |cause: &str, text: &str| {
        let aim = aim(text, None);
        let cause = CAUSES.get(cause).expect("a cause");
        aim.test(cause).command(System::Debian, &aim)
    };
    let text = "smtp.example.com, port 587: certificate verify failed";
    assert!(typed("certificate_problem", text).contains("-starttls smtp"));
    let text = "smtp.example.com, port 465: certificate verify failed";
    assert!(!typed("certificate_problem", text).contains("-starttls"));
    // Whether TLS comes first is what this one asks.
    let text = "smtp.example.com, port 587: wrong version number";
    let command = typed("tls_mode_mismatch", text);
    assert!(command.ends_with("-connect smtp.example.com:587"), "{command}");
    assert!(!command.contains("-starttls"), "{command}");
}

#[test]
fn every_probe_is_a_command_on_every_system_and_holds_no_password() {
    for provider in PROVIDERS.iter() {
        for probe in Probe::ALL {
            for system in System::ALL {
                let command = probe.command(system, &Aim::of(provider));
                assert!(!command.contains(['{', '}', '\n']), "{command}");
                assert!(!command.contains("password"), "{command}");
            }
        }
    }
}

#[test]
fn what_has_to_be_installed_is_said_where_it_is_not_there() {
    assert_eq!(
        installing(System::Debian, "nc -vz x 25").as_deref(),
        Some("sudo apt install netcat-openbsd")
    );
    assert_eq!(
        installing(System::MacOs, "swaks --server x").as_deref(),
        Some("brew install swaks")
    );
    assert_eq!(installing(System::MacOs, "curl -v x"), None);
    assert_eq!(installing(System::Windows, "curl.exe -v x"), None);
}
