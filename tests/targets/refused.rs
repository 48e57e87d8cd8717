//! What the syntax of a program cannot say is refused, and the field named.

use dakiya::account::{Account, Field};
use dakiya::providers::Protocol;
use dakiya::targets::GENERATORS;

use super::accounts::by_hand;
use super::said;

/// The account of a server of one's own, with another address.
pub(crate) fn with_address(address: &str) -> Account {
    with(address, "")
}

/// The account of a server of one's own, with this name to log in for sending.
pub(crate) fn with_user(user: &str) -> Account {
    with("asha@example.in", user)
}

fn with(address: &str, user: &str) -> Account {
    by_hand(&[
        (Field::Address, address),
        (Field::Host(Protocol::Smtp), "mail.example.in"),
        (Field::Host(Protocol::Imap), "mail.example.in"),
        (Field::User(Protocol::Smtp), user),
    ])
}

/// Fails unless `target` refuses the account because of `field`.
pub(crate) fn refuses(target: &str, account: &Account, field: Field) {
    let generator = GENERATORS.get(target).expect("a target");
    let refusal = generator.usual(account).expect_err(target);
    assert_eq!(refusal.field, field, "{target}");
    said(target, refusal.why);
}

#[test]
fn what_a_syntax_cannot_say_is_refused_and_the_field_named() {
    let (user, address) = (with_user, with_address);
    let (smtp_user, long) = (Field::User(Protocol::Smtp), "ü".repeat(250));
    for (target, account, field) in [
        ("postfix", user("asha:rao"), smtp_user),
        ("postfix", address("{asha}@example.in"), Field::Address),
        ("msmtp", user(&long), smtp_user),
        ("msmtp", address("asha%H@example.in"), Field::Address),
        ("mutt", user(&long), smtp_user),
        ("django", user("आशा"), smtp_user),
        ("django", address("आशा@example.in"), Field::Address),
        ("thunderbird", user("+919876543210"), smtp_user),
        ("thunderbird", user("007"), smtp_user),
        ("thunderbird", user("TRUE"), smtp_user),
        ("thunderbird", user("%REALNAME%"), smtp_user),
        ("thunderbird", address("asha@उदाहरण.भारत"), Field::Address),
    ] {
        refuses(target, &account, field);
    }
}

#[test]
fn a_login_name_is_refused_only_where_thunderbird_would_change_it() {
    let thunderbird = GENERATORS.get("thunderbird").expect("a target");
    for (user, stays) in [
        ("9876543210", true),
        ("asha", true),
        ("ee", true),
        ("Infinity", true),
        ("12-34", true),
        ("1.2.3", true),
        ("-", true),
        (".5", false),
        ("-1.5E+3", false),
        ("1e3", false),
        ("0x1F", false),
        ("12345678901234567890", false),
        ("false", false),
    ] {
        let account = by_hand(&[
            (Field::Address, "asha.rao@example.in"),
            (Field::Host(Protocol::Smtp), "mail.example.in"),
            (Field::Host(Protocol::Imap), "mail.example.in"),
            (Field::User(Protocol::Imap), user),
        ]);
        assert_eq!(thunderbird.usual(&account).is_ok(), stays, "{user}");
    }
}
