//! What code and the settings of frameworks cannot say is refused, and the field
//! named.

use dakiya::account::{Account, Field, YES};
use dakiya::providers::Protocol;
use dakiya::targets::{GENERATORS, Keeping, Picks};

use super::accounts::by_hand;
use super::refused::{refuses, with_address, with_user};
use super::said;

#[test]
fn what_code_cannot_say_is_refused_and_the_field_named() {
    let smtp_user = Field::User(Protocol::Smtp);
    for target in ["python_smtplib", "flask_mail", "perl_email_sender"] {
        refuses(target, &with_user("आशा"), smtp_user);
    }
    for target in [
        "python_smtplib",
        "phpmailer",
        "laravel",
        "rails",
        "symfony",
        "spring_boot",
        "java_mail",
        "flask_mail",
        "fastapi_mail",
        "dotnet_mailkit",
        "perl_email_sender",
        "elixir_swoosh",
    ] {
        refuses(target, &with_address("आशा@example.in"), Field::Address);
    }
    refuses("spring_boot", &with_user("asha${x}"), smtp_user);
    for name in ["Rao, Asha", "\"Q\"", "आशा राव श्रीवास्तव देशपांडे"]
    {
        let account = with(&[(Field::Name, name)]);
        refuses("flask_mail", &account, Field::Name);
    }
}

#[test]
fn go_keeps_passwords_from_unencrypted_servers() {
    let account = with(&[(Field::Security(Protocol::Smtp), "none"), (Field::Unencrypted, YES)]);
    refuses("go_smtp", &account, Field::Port(Protocol::Smtp));
}

#[test]
fn swoosh_wants_a_name_for_the_certificate() {
    let starttls = (Field::Security(Protocol::Smtp), "starttls");
    let account = with(&[(Field::Host(Protocol::Smtp), "192.0.2.25"), starttls]);
    refuses("elixir_swoosh", &account, Field::Host(Protocol::Smtp));
}

#[test]
fn laravel_10_encrypts_from_the_first_byte_at_one_port_only() {
    let laravel = GENERATORS.get("laravel").expect("a target");
    let account = with(&[(Field::Port(Protocol::Smtp), "2465")]);
    let [new, old] = ["v11", "v10"]
        .map(|form| (laravel.render)(&account, Picks { form, keeping: Keeping::Inline }));
    assert!(new.is_ok());
    let refusal = old.expect_err("another port");
    assert_eq!(refusal.field, Field::Port(Protocol::Smtp));
    said("laravel", refusal.why);
}

#[test]
fn who_only_reads_needs_no_server_that_sends() {
    for (target, protocol) in [
        ("python_imaplib", Protocol::Imap),
        ("imapflow", Protocol::Imap),
        ("python_poplib", Protocol::Pop3),
    ] {
        refuses(target, &with(&[]), Field::Host(protocol));
    }
}

/// The account of a server of one's own that sends.
fn with(more: &[(Field, &str)]) -> Account {
    let server =
        [(Field::Address, "asha@example.in"), (Field::Host(Protocol::Smtp), "mail.example.in")];
    by_hand(&[&server[..], more].concat())
}
