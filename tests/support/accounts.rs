//! Accounts of every kind, for the tests of targets.

use dakiya::account::{Account, BY_HAND, Choices, Field, YES};
use dakiya::providers::Protocol::{Imap, Pop3, Smtp};

/// A name that means something to every syntax there is.
pub(crate) const HOSTILE_NAME: &str =
    r#"O'Brien "Q" \ $HOME ${x} `id` $(id) <script>alert(1)</script> ]]> #1; %s %% & ~ ! आशा 😀"#;

/// A login name of the same sort, in ASCII because Django wants it, and without
/// the colon that Postfix cannot write.
pub(crate) const HOSTILE_USER: &str = r#"o'b "q" \ $HOME `id` $(id) <b>&]]> #1; %s %41 {x} !"#;

/// Every account that the golden files show, by name.
pub(crate) fn accounts() -> Vec<(&'static str, Account)> {
    vec![
        ("gmail_tls", account(&[(Field::Address, "Asha Rao <asha@gmail.com>")])),
        (
            "gmail_starttls",
            account(&[(Field::Address, "asha@gmail.com"), (Field::Port(Smtp), "587")]),
        ),
        (
            "starttls_only",
            account(&[(Field::Address, "asha@icloud.com"), (Field::Name, "Asha Rao")]),
        ),
        (
            "sending_service",
            account(&[(Field::Address, "noreply@example.in"), (Field::Provider, "sendgrid")]),
        ),
        (
            "by_hand",
            by_hand(&[
                (Field::Address, "आशा राव <asha@example.in>"),
                (Field::Host(Smtp), "smtp.example.in"),
                (Field::Security(Smtp), "starttls"),
                (Field::Host(Imap), "imap.example.in"),
                (Field::Security(Imap), "starttls"),
                (Field::User(Imap), "asha"),
            ]),
        ),
        (
            "smtp_only",
            by_hand(&[
                (Field::Address, "server@example.in"),
                (Field::Host(Smtp), "192.0.2.25"),
                (Field::Port(Smtp), "2465"),
            ]),
        ),
        (
            "pop3",
            by_hand(&[
                (Field::Address, "Asha Rao <asha@example.in>"),
                (Field::Host(Smtp), "mail.example.in"),
                (Field::Host(Pop3), "mail.example.in"),
                (Field::Security(Pop3), "starttls"),
            ]),
        ),
        (
            "unencrypted",
            by_hand(&[
                (Field::Address, "asha@example.in"),
                (Field::Host(Smtp), "mail.example.in"),
                (Field::Security(Smtp), "none"),
                (Field::Host(Pop3), "mail.example.in"),
                (Field::Security(Pop3), "none"),
                (Field::Unencrypted, YES),
            ]),
        ),
        (
            "hostile",
            by_hand(&[
                (Field::Address, "-a$b`c'd{e}|#&@example.in"),
                (Field::Name, HOSTILE_NAME),
                (Field::Host(Smtp), "smtp.example.in"),
                (Field::User(Smtp), HOSTILE_USER),
                (Field::Host(Imap), "imap.example.in"),
                (Field::User(Imap), HOSTILE_USER),
            ]),
        ),
    ]
}

/// The account that these answers make.
pub(crate) fn account(typed: &[(Field, &str)]) -> Account {
    let choices = typed
        .iter()
        .fold(Choices::default(), |choices, (field, value)| choices.with(*field, *value));
    Account::of(&choices).expect("the answers are right")
}

/// The account with the servers in these answers.
pub(crate) fn by_hand(typed: &[(Field, &str)]) -> Account {
    account(&[typed, &[(Field::Provider, BY_HAND)]].concat())
}
