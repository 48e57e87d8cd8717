//! What terminal programs cannot say is refused, and the field named.

use dakiya::account::{Account, Field};
use dakiya::providers::Protocol;
use dakiya::targets::GENERATORS;

use super::accounts::{account, by_hand};
use super::refused::{refuses, with_address, with_user};
use super::said;

/// The account whose name to log in for reading is this.
fn reader(user: &str, protocol: Protocol) -> Account {
    by_hand(&[
        (Field::Address, "asha@example.in"),
        (Field::Host(Protocol::Smtp), "mail.example.in"),
        (Field::Host(protocol), "mail.example.in"),
        (Field::User(protocol), user),
    ])
}

#[test]
fn names_that_a_syntax_cannot_say() {
    let (smtp, imap, pop3) = (Protocol::Smtp, Protocol::Imap, Protocol::Pop3);
    let long = "ü".repeat(250);
    let escaped = "😀".repeat(255);
    for (target, account, field) in [
        ("swaks", with_user("-asha"), Field::User(smtp)),
        ("swaks", with_address("-asha@example.in"), Field::Address),
        ("curl", with_user("asha:rao"), Field::User(smtp)),
        ("curl", with_user("asha;rao"), Field::User(smtp)),
        ("alpine", with_user("asha/rao"), Field::User(smtp)),
        ("alpine", reader("asha rao", imap), Field::User(imap)),
        ("getmail6", reader("asha rao", imap), Field::User(imap)),
        ("getmail6", reader("आशा", pop3), Field::User(pop3)),
        ("isync", reader(&escaped, imap), Field::User(imap)),
        ("mpop", reader(&long, pop3), Field::User(pop3)),
        ("mailutils", with_user(&long), Field::User(smtp)),
        ("mblaze", with_address("asha%H@example.in"), Field::Address),
        ("terminal_set", with_address("asha*@example.in"), Field::Address),
    ] {
        refuses(target, &account, field);
    }
}

#[test]
fn servers_that_a_program_cannot_reach() {
    let pop3 = reader("asha", Protocol::Pop3);
    for target in ["isync", "offlineimap3", "aerc", "himalaya", "goimapnotify", "imapsync"] {
        refuses(target, &pop3, Field::Host(Protocol::Imap));
    }
    refuses("mpop", &reader("asha", Protocol::Imap), Field::Host(Protocol::Pop3));
    let starttls = by_hand(&[
        (Field::Address, "asha@example.in"),
        (Field::Host(Protocol::Smtp), "mail.example.in"),
        (Field::Host(Protocol::Imap), "mail.example.in"),
        (Field::Security(Protocol::Imap), "starttls"),
    ]);
    for target in ["getmail6", "offlineimap3"] {
        refuses(target, &starttls, Field::Port(Protocol::Imap));
    }
}

#[test]
fn a_name_that_aerc_would_read() {
    let account = by_hand(&[
        (Field::Address, "asha@example.in"),
        (Field::Name, "%(source)s"),
        (Field::Host(Protocol::Smtp), "mail.example.in"),
        (Field::Host(Protocol::Imap), "mail.example.in"),
    ]);
    refuses("aerc", &account, Field::Name);
}

#[test]
fn tokens_are_for_servers_that_know_them() {
    let own = reader("asha", Protocol::Imap);
    let outlook = account(&[(Field::Address, "asha@outlook.com")]);
    for target in ["isync", "msmtp", "mutt", "aerc", "himalaya", "getmail6", "terminal_set"] {
        let generator = GENERATORS.get(target).expect("a target");
        let refusal = (generator.render)(&own, generator.picks("", "token")).expect_err(target);
        assert_eq!(refusal.field, Field::Provider, "{target}");
        said(target, refusal.why);
        // Where there are no passwords, a token is the only way.
        assert!(generator.usual(&outlook).is_err(), "{target}");
        let setup = (generator.render)(&outlook, generator.picks("", "token")).expect(target);
        let says = |run: &String| run.contains("oama authorize microsoft asha@outlook.com");
        assert!(setup.before.iter().filter_map(|step| step.run.as_ref()).any(says), "{target}");
    }
    let himalaya = GENERATORS.get("himalaya").expect("a target");
    let refusal = (himalaya.render)(&outlook, himalaya.picks("v1", "token"));
    assert_eq!(refusal.expect_err("version 1").field, Field::Provider);
}
