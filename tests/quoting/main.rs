//! What is written in any syntax is read back as it was, by small readers that
//! follow the manuals and share nothing with what writes.
#![cfg(not(target_family = "wasm"))]

mod code;
mod configparser;
mod desktop;
mod documents;
mod dotenv;
#[path = "../support/names.rs"]
mod names;
mod openstep;
#[path = "../readers/mod.rs"]
mod readers;
mod servers;
mod terminal;

use dakiya::formats::mailbox::mailbox;
use dakiya::formats::plist::{self, Entry};
use dakiya::formats::xml::Element;
use dakiya::formats::{Inexpressible, Line, muttrc, postfix, print, python, shell, url, words};
use names::names;
use proptest::prelude::*;

fn printed(line: Line) -> String {
    let text = print(&[line]);
    let line = text.strip_suffix('\n').expect("every line is ended").to_owned();
    assert!(!line.contains(['\n', '\r']), "{line:?}");
    line
}

proptest! {
    #[test]
    fn xml_text_and_attributes(name in names()) {
        let text = Element::text("name", name.as_str()).with("also", name.as_str());
        let document = print(&Element::parent("root", vec![text]).document(None));
        prop_assert_eq!(readers::xml(&document), [name.as_str(), name.as_str()]);
    }

    #[test]
    fn property_lists(name in names()) {
        let document = print(&plist::document(vec![Entry::new("Key", name.as_str())]));
        prop_assert_eq!(readers::xml(&document), ["1.0", "Key", name.as_str()]);
    }

    #[test]
    fn words_of_the_shell(name in names()) {
        let command = shell::command(&["mail", &name, "--", &name]);
        prop_assert_eq!(readers::shell(&command), ["mail", &name, "--", &name]);
    }

    #[test]
    fn settings_of_msmtp(name in names()) {
        match words::quoted("user", &name) {
            Ok(line) => {
                let line = printed(line);
                prop_assert_eq!(readers::msmtp(&line), ("user", name.as_str()));
            }
            Err(Inexpressible) => prop_assert!(name.len() > 450),
        }
    }

    #[test]
    fn settings_of_mutt(name in names()) {
        let line = printed(muttrc::set("realname", &name));
        prop_assert_eq!(readers::mutt(&line), format!("realname={name}"));
    }

    #[test]
    fn commands_in_a_muttrc_hold_nothing_that_mutt_reads(command in names()) {
        if let Ok(line) = muttrc::output("smtp_pass", &command) {
            let expected = format!("set smtp_pass=\"`{command}`\"");
            prop_assert_eq!(printed(line), expected);
            prop_assert!(!command.contains(['`', '\\']));
        }
    }

    #[test]
    fn parameters_of_postfix(name in names()) {
        let line = printed(postfix::parameter("relayhost", &name));
        prop_assert_eq!(readers::postfix(&line), ("relayhost", name));
    }

    #[test]
    fn login_names_in_a_table_of_postfix(name in names(), password in names()) {
        match postfix::login("[mail.example]:465", &name) {
            Ok(line) => {
                let row = printed(line) + &password;
                let (key, value) = row.split_once(' ').expect("a blank after the key");
                prop_assert_eq!(key, "[mail.example]:465");
                prop_assert_eq!(value.split_once(':'), Some((name.as_str(), password.as_str())));
            }
            Err(Inexpressible) => prop_assert!(name.contains(':')),
        }
    }

    #[test]
    fn texts_of_python(name in names()) {
        let line = printed(python::string("NAME", &name));
        prop_assert_eq!(readers::python(&line), ("NAME", name));
    }

    #[test]
    fn names_in_a_header(name in names()) {
        let header = mailbox(&name, "asha@example.in");
        prop_assert_eq!(readers::mailbox(&header), (name, "asha@example.in"));
    }

    #[test]
    fn users_in_a_url(name in names()) {
        let user = url::user(&name);
        prop_assert!(user.chars().all(|c| c.is_ascii_alphanumeric() || "-._~%".contains(c)));
        prop_assert_eq!(readers::percent(&user), name);
    }
}
