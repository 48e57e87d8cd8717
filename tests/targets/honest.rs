//! What a page says of its program is so.

use dakiya::account::{Account, Field};
use dakiya::providers::{Protocol, Security};
use dakiya::targets::{GENERATORS, Words};

use super::accounts::by_hand;

/// The account of a server of one's own, at the usual ports for this protection.
fn at_usual_ports(security: Security) -> Account {
    let mut typed = vec![(Field::Address, "asha@example.in")];
    for protocol in [Protocol::Smtp, Protocol::Imap, Protocol::Pop3] {
        typed.push((Field::Host(protocol), "mail.example.in"));
        typed.push((Field::Security(protocol), security.key()));
    }
    by_hand(&typed)
}

#[test]
fn a_program_has_a_word_for_what_it_can_do_and_for_nothing_else() {
    for generator in GENERATORS.iter() {
        let Words { tls, starttls, username, .. } = generator.words;
        if username.is_none() {
            let none = tls.is_none() && starttls.is_none();
            assert!(none, "{} logs in by another program", generator.id);
            continue;
        }
        for (security, word) in [(Security::Tls, tls), (Security::StartTls, starttls)] {
            let can = generator.usual(&at_usual_ports(security)).is_ok();
            assert_eq!(can, word.is_some(), "{}: {security:?}", generator.id);
        }
    }
}
