//! What mail programs on desktops and phones cannot have is refused.

use dakiya::account::{Account, Field};
use dakiya::providers::Protocol::{Imap, Pop3, Smtp};
use dakiya::providers::Security;
use dakiya::targets::{GENERATORS, qr_payload};

use super::accounts::{HOSTILE_USER, account, by_hand};
use super::refused::{refuses, with_address, with_user};
use super::{own_server, said};

/// An account whose mail is fetched.
fn pop3(security: &str) -> Account {
    by_hand(&[
        (Field::Address, "asha@example.in"),
        (Field::Host(Smtp), "mail.example.in"),
        (Field::Host(Pop3), "mail.example.in"),
        (Field::Security(Pop3), security),
    ])
}

#[test]
fn login_names_that_authinfo_cannot_hold_are_refused() {
    for user in [HOSTILE_USER, "machine"] {
        for target in ["emacs", "emacs_gnus", "emacs_rmail", "mu4e"] {
            refuses(target, &with_user(user), Field::User(Smtp));
        }
    }
}

#[test]
fn emacs_asks_for_the_password_of_every_login_name() {
    for target in ["emacs", "emacs_gnus", "emacs_rmail", "mu4e"] {
        let generator = GENERATORS.get(target).expect("a target");
        let picks = generator.picks("", "asked");
        assert!((generator.render)(&with_user(HOSTILE_USER), picks).is_ok(), "{target}");
    }
}

#[test]
fn programs_that_read_over_imap_refuse_pop3() {
    for target in ["geary", "emacs_gnus", "mu4e"] {
        refuses(target, &pop3("tls"), Field::Host(Imap));
    }
}

#[test]
fn outlook_on_windows_says_which_way_to_fetch_it_has() {
    refuses("outlook", &pop3("starttls"), Field::Port(Pop3));
    let outlook = GENERATORS.get("outlook").expect("a target");
    let refusal = (outlook.render)(&pop3("tls"), outlook.picks("new", "")).expect_err("only IMAP");
    assert_eq!(refusal.field, Field::Host(Imap));
    said("outlook", refusal.why);
    assert!((outlook.render)(&pop3("starttls"), outlook.picks("phone", "")).is_ok());
}

#[test]
fn em_client_is_written_for_encrypted_servers() {
    refuses("em_client", &own_server(Security::Plain), Field::Security(Imap));
}

#[test]
fn a_qr_code_holds_ascii_addresses_and_no_password() {
    refuses("k9_android", &with_address("आशा@example.in"), Field::Address);
    assert_eq!(qr_payload(&with_address("आशा@example.in")), None);
    let payload = qr_payload(&pop3("tls")).expect("a payload");
    let server = r#"[1,"mail.example.in",995,3,1,"asha@example.in"]"#;
    assert!(payload.contains(server), "{payload}");
}

#[test]
fn providers_with_a_login_page_alone_are_set_up_by_it() {
    let microsoft = account(&[(Field::Address, "asha@outlook.com")]);
    for target in
        ["outlook", "android_gmail", "samsung_mail", "fairemail", "em_client", "k9_android"]
    {
        let setup = GENERATORS.get(target).expect("a target").usual(&microsoft);
        assert!(setup.expect(target).before.is_empty(), "{target}");
    }
    for target in ["evolution", "claws_mail", "sylpheed", "kmail", "emacs", "geary"] {
        refuses(target, &microsoft, Field::Provider);
    }
    let apple = GENERATORS.get("apple_mail").expect("a target");
    for form in ["by_hand", "mac"] {
        assert!((apple.render)(&microsoft, apple.picks(form, "")).is_ok(), "{form}");
    }
}
