//! What servers and services cannot be told is refused, and the field named.

use dakiya::account::{Account, Field, YES};
use dakiya::providers::Protocol::Smtp;
use dakiya::targets::{GENERATORS, Picks};

use super::accounts::by_hand;
use super::refused::{refuses, with_address, with_user};

/// The account of a server of one's own, at this port and with this protection.
fn at(port: &str, security: &str) -> Account {
    by_hand(&[
        (Field::Address, "asha@example.in"),
        (Field::Host(Smtp), "mail.example.in"),
        (Field::Port(Smtp), port),
        (Field::Security(Smtp), security),
        (Field::Unencrypted, YES),
    ])
}

#[test]
fn login_names_that_a_table_cannot_hold() {
    for (target, user) in [
        ("exim4", "asha:rao"),
        ("opensmtpd", "asha:rao"),
        ("opensmtpd", "#asha"),
        ("dma", "asha|rao"),
        ("dma", "#asha"),
        ("ssmtp", "asha rao"),
        ("ssmtp", "asha=rao"),
        ("monit", r#"a'b"c"#),
    ] {
        refuses(target, &with_user(user), Field::User(Smtp));
    }
}

#[test]
fn addresses_that_mean_something_else() {
    for (target, address) in [
        ("exim4", "आशा@example.in"),
        ("opensmtpd", "asha@उदाहरण.भारत"),
        ("dma", "asha#1@example.in"),
        ("ssmtp", "asha=1@example.in"),
        ("monit", "o'brien@example.in"),
        ("alertmanager", "{{asha}}@example.in"),
        ("php_ini", "asha%H@example.in"),
        ("smartd", "-asha@example.in"),
        ("apticron", "`id`@example.in"),
        ("fail2ban", "a$b@example.in"),
        ("unattended_upgrades", "आशा@example.in"),
        ("synapse", "आशा@example.in"),
    ] {
        refuses(target, &with_address(address), Field::Address);
    }
}

#[test]
fn ports_that_a_program_cannot_use() {
    for (target, port, security) in [
        ("sendmail", "465", "tls"),
        ("esmtp", "465", "tls"),
        ("opensmtpd", "25", "none"),
        ("alertmanager", "2465", "tls"),
        ("alertmanager", "25", "none"),
    ] {
        refuses(target, &at(port, security), Field::Port(Smtp));
    }
}

/// Every way of saying something of a program, in English.
fn said(target: &str, account: &Account) -> String {
    let generator = GENERATORS.get(target).expect("a target");
    let forms = generator.forms.iter().map(|form| form.id).chain([""]);
    let ways = forms
        .flat_map(|form| generator.keeping.iter().map(move |&keeping| Picks { form, keeping }));
    let setups = ways.filter_map(|picks| (generator.render)(account, picks).ok());
    let steps = setups.flat_map(|setup| [setup.before, setup.after].concat());
    steps.map(|step| step.say.en).collect()
}

#[test]
fn who_accepts_forged_certificates_says_so() {
    for target in ["dma", "ssmtp"] {
        let words = said(target, &at("587", "starttls"));
        let warns = words.contains("certificate") && words.contains("msmtp");
        assert!(warns, "{target}: {words}");
    }
}

#[test]
fn who_cannot_log_in_names_programs_that_can() {
    for target in ["smartd", "unattended_upgrades", "apticron", "fail2ban"] {
        let words = said(target, &at("587", "starttls"));
        for relay in ["msmtp", "nullmailer", "Postfix"] {
            assert!(words.contains(relay), "{target}: {words}");
        }
    }
}
