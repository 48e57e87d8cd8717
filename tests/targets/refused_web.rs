//! What programs on a web server cannot say.

use dakiya::account::{Account, Field};
use dakiya::providers::Protocol;
use dakiya::targets::GENERATORS;

use super::accounts::{account, by_hand};
use super::refused::{refuses, with_address, with_user};
use super::said;

#[test]
fn names_that_web_programs_cannot_have_are_refused() {
    let (user, address) = (with_user, with_address);
    let smtp_user = Field::User(Protocol::Smtp);
    for (target, account, field) in [
        ("roundcube", user("asha%u"), smtp_user),
        ("snappymail", user("rao"), smtp_user),
        ("snappymail", address("asha@उदाहरण.भारत"), Field::Address),
        ("sogo", user("rao"), smtp_user),
        ("sogo", reading_as("rao"), Field::User(Protocol::Imap)),
        ("authentik", user(r"asha\"), smtp_user),
        ("authentik", user(r"ra\'o"), smtp_user),
    ] {
        refuses(target, &account, field);
    }
    for target in ["odoo", "frappe", "sentry", "authentik", "airflow", "home_assistant"] {
        refuses(target, &user("आशा"), smtp_user);
        refuses(target, &address("आशा@example.in"), Field::Address);
    }
}

#[test]
fn ways_that_a_program_does_not_know_are_refused() {
    let [tls, starttls] = ["465", "587"].map(|port| {
        account(&[(Field::Address, "asha@gmail.com"), (Field::Port(Protocol::Smtp), port)])
    });
    for (target, form, keeping, works, fails) in
        [("ipboard", "v3_4", "asked", &tls, &starttls), ("frappe", "", "inline", &starttls, &tls)]
    {
        let generator = GENERATORS.get(target).expect("a target");
        let picks = generator.picks(form, keeping);
        assert!((generator.render)(works, picks).is_ok(), "{target}");
        let refusal = (generator.render)(fails, picks).expect_err(target);
        assert_eq!(refusal.field, Field::Port(Protocol::Smtp), "{target}");
        said(target, refusal.why);
    }
}

#[test]
fn roundcube_sends_with_the_name_that_the_user_gave_where_it_can() {
    let roundcube = GENERATORS.get("roundcube").expect("a target");
    for (account, user) in [
        (reading_as("asha@example.in"), "'%u'"),
        (reading_as("asha"), "'%u@example.in'"),
        (reading_as("rao"), "'asha@example.in'"),
    ] {
        let setup = roundcube.usual(&account).expect("a setup");
        let line = format!("$config['smtp_user'] = {user};\n");
        assert!(setup.files[0].body().contains(&line), "{line}");
    }
}

/// An account that sends with its address and reads with another name.
fn reading_as(user: &str) -> Account {
    by_hand(&[
        (Field::Address, "asha@example.in"),
        (Field::Host(Protocol::Smtp), "mail.example.in"),
        (Field::Host(Protocol::Imap), "mail.example.in"),
        (Field::User(Protocol::Imap), user),
    ])
}
