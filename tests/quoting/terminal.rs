//! What is written for terminal programs is read back as it was.

use dakiya::formats::{
    Inexpressible, configparser, curlrc, fdmconf, fetchmailrc, fields, gitconfig, goini, mailrc,
    mbsyncrc, options, pinerc, print, python, toml, words,
};
use proptest::prelude::*;

use super::names::names;
use super::printed;
use super::readers::terminal as readers;

proptest! {
    #[test]
    fn settings_of_mbsync(name in names()) {
        match mbsyncrc::quoted("User", &name) {
            Ok(line) => {
                let line = printed(line);
                prop_assert_eq!(readers::mbsync(&line), ("User", name));
            }
            Err(Inexpressible) => prop_assert!(name.len() > 450),
        }
    }

    #[test]
    fn options_of_fetchmail(name in names()) {
        let line = printed(fetchmailrc::quoted(4, "user", &name));
        prop_assert_eq!(readers::fetchmail(&line), ("user", name));
    }

    #[test]
    fn values_of_configparser(name in names()) {
        let line = printed(configparser::raw("username", &name));
        prop_assert_eq!(readers::configparser(&line, false), ("username", name.clone()));
        let line = printed(configparser::interpolated("remoteuser", &name));
        prop_assert_eq!(readers::configparser(&line, true), ("remoteuser", name));
    }

    #[test]
    fn texts_of_fdm(name in names()) {
        let line = printed(fdmconf::quoted(4, "user", &name));
        prop_assert_eq!(readers::fdm(&line), ("user", name));
    }

    #[test]
    fn commands_of_fdm_end_at_their_bracket(command in names()) {
        match fdmconf::output(4, "pass", &command) {
            Ok(line) => {
                let expected = format!("    pass $({command})");
                prop_assert_eq!(printed(line), expected);
            }
            Err(Inexpressible) => prop_assert!(command.contains(['(', ')'])),
        }
    }

    #[test]
    fn options_that_stand_as_they_are(name in names()) {
        let line = printed(options::option("--auth-user", &name));
        prop_assert_eq!(line.split_once(' '), Some(("--auth-user", name.as_str())));
    }

    #[test]
    fn options_of_curl(name in names()) {
        let line = printed(curlrc::option("mail-from", &name));
        prop_assert_eq!(readers::curl(&line), ("mail-from", name));
    }

    #[test]
    fn users_of_curl_end_where_the_password_begins(name in names()) {
        match curlrc::user(&name) {
            Ok(line) => {
                let line = printed(line);
                prop_assert_eq!(readers::curl(&line), ("user", name.clone()));
            }
            Err(Inexpressible) => prop_assert!(name.contains([':', ';'])),
        }
        match curlrc::user_and_blank(&name) {
            Ok(line) => {
                let line = printed(line);
                let (_, value) = readers::curl(&line);
                prop_assert_eq!(value.split_once(':'), Some((name.as_str(), "YOUR-PASSWORD")));
            }
            Err(Inexpressible) => prop_assert!(name.contains(':')),
        }
    }

    #[test]
    fn values_of_git(name in names()) {
        let line = printed(gitconfig::text("name", &name));
        prop_assert_eq!(readers::git(&line), ("name", name));
    }

    #[test]
    fn variables_of_mailx(name in names()) {
        let line = printed(mailrc::set("from", &name));
        let words = shell_words::split(&line).expect("words");
        prop_assert_eq!(words, ["set".to_owned(), format!("from={name}")]);
        let line = printed(mailrc::blank("mta", &name, "@"));
        let words = shell_words::split(&line).expect("words");
        prop_assert_eq!(words, ["set".to_owned(), format!("mta={name}YOUR-PASSWORD@")]);
    }

    #[test]
    fn values_of_the_ini_of_go(name in names()) {
        match goini::text("from", &name) {
            Ok(line) => {
                let line = printed(line);
                prop_assert_eq!(readers::goini(&line), ("from", name.as_str()));
            }
            Err(Inexpressible) => prop_assert!(name.contains("%(")),
        }
    }

    #[test]
    fn settings_of_alpine(name in names()) {
        let line = printed(pinerc::text("customized-hdrs", &name));
        prop_assert_eq!(readers::pine(&line), ("customized-hdrs", name));
    }

    #[test]
    fn users_of_alpine_hold_no_sign_that_ends_them(name in names()) {
        if let Ok(user) = pinerc::user(&name) { prop_assert_eq!(user, format!("/user={name}")) } else {
            let ends = |c: char| "/{}\"\\,$ ".contains(c);
            prop_assert!(name.contains(ends), "{}", name);
        }
    }

    #[test]
    fn texts_of_toml(name in names()) {
        let document = print(&[
            toml::table("accounts.mail"),
            toml::text("imap.sasl.plain.username", &name),
            toml::bare("default", "true"),
        ]);
        let read: ::toml::Table = document.parse().expect("TOML");
        let mail = &read["accounts"]["mail"];
        prop_assert_eq!(mail["imap"]["sasl"]["plain"]["username"].as_str(), Some(name.as_str()));
        prop_assert_eq!(mail["default"].as_bool(), Some(true));
    }

    #[test]
    fn tuples_of_python(name in names()) {
        prop_assert_eq!(readers::tuple(&python::tuple(&["pass", &name])), ["pass", &name]);
        let output = python::output(&[&name]);
        prop_assert!(output.contains(&python::tuple(&[&name])), "{}", output);
    }

    #[test]
    fn header_fields(name in names()) {
        let line = printed(fields::field("Local-Mailbox", &name));
        prop_assert_eq!(line.split_once(": "), Some(("Local-Mailbox", name.as_str())));
    }
}

#[test]
fn a_password_can_be_written_where_its_blank_is() {
    let blank = printed(words::blank("password"));
    assert!(blank.ends_with("\"YOUR-PASSWORD\""), "{blank}");
}
