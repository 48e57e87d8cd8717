//! What services and readers of environment files cannot say is refused.

use dakiya::account::{Account, Field, YES};
use dakiya::providers::Protocol::Smtp;
use dakiya::targets::GENERATORS;

use super::accounts::by_hand;
use super::refused::{refuses, with_address, with_user};

/// The account of a server of one's own, behind this port.
fn at(port: &str, security: &str) -> Account {
    by_hand(&[
        (Field::Address, "asha@example.in"),
        (Field::Host(Smtp), "mail.example.in"),
        (Field::Port(Smtp), port),
        (Field::Security(Smtp), security),
        (Field::Unencrypted, YES),
    ])
}

/// The account of a server of one's own, with another name.
fn with_name(name: &str) -> Account {
    by_hand(&[
        (Field::Address, "asha@example.in"),
        (Field::Name, name),
        (Field::Host(Smtp), "mail.example.in"),
    ])
}

#[test]
fn what_services_cannot_say_is_refused_and_the_field_named() {
    let (user, address, name) = (with_user, with_address, with_name);
    let smtp_user = Field::User(Smtp);
    for (target, account, field) in [
        ("node_dotenv", user(r#"a'b"c`d"#), smtp_user),
        ("node_dotenv", user(r"a b\"), smtp_user),
        ("python_dotenv", user("a${b}"), smtp_user),
        ("python_dotenv", name("a${b}"), Field::Name),
        ("go_dotenv", user(r"a$b\"), smtp_user),
        ("mastodon", user(r"a'b\n"), smtp_user),
        ("mastodon", user("a'$(b"), smtp_user),
        ("mastodon", user(r"EXAMPLE\"), smtp_user),
        ("grafana", user("a${b}"), smtp_user),
        ("grafana", user("$__env{HOME}"), smtp_user),
        ("grafana", name("%(user)s"), Field::Name),
        ("gitea", user("%(FROM)s"), smtp_user),
        ("discourse", user("a$b"), smtp_user),
        ("discourse", user(r"EXAMPLE\asha"), smtp_user),
        ("discourse", address("o'brien@example.in"), Field::Address),
        ("n8n", user(r"a\'b"), smtp_user),
        ("supabase", user(r"a\'b"), smtp_user),
    ] {
        refuses(target, &account, field);
    }
}

#[test]
fn a_port_that_says_another_protection_is_refused() {
    for target in ["grafana", "supabase"] {
        refuses(target, &at("2465", "tls"), Field::Port(Smtp));
        let generator = GENERATORS.get(target).expect("a target");
        assert!(generator.usual(&at("465", "tls")).is_ok(), "{target}");
    }
    let gitea = GENERATORS.get("gitea").expect("a target");
    for (form, taken) in [("new", true), ("old", false)] {
        let setup = (gitea.render)(&at("1465", "none"), gitea.picks(form, ""));
        assert_eq!(setup.is_ok(), taken, "{form}");
    }
}
