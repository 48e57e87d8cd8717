//! What is written for servers and services is read back as their manuals say.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use dakiya::formats::{
    Inexpressible, apt, authinfo, bare, configparser, escaped, m4, octal, percent, quotes, ruby,
    table, variables,
};
use proptest::prelude::*;

use super::names::names;
use super::printed;

/// The text behind backslashes that take the meaning from the next sign.
fn unescaped(text: &str) -> String {
    let mut out = String::new();
    let mut signs = text.chars();
    while let Some(c) = signs.next() {
        out.push(if c == '\\' { signs.next().expect("a pair") } else { c });
    }
    out
}

proptest! {
    #[test]
    fn logins_before_a_password(name in names(), password in names()) {
        match table::login("mail", " ", &name) {
            Ok(line) => {
                let row = printed(line).replace("YOUR-PASSWORD", &password);
                let rest = row.strip_prefix("mail ").expect("the key");
                prop_assert_eq!(rest.split_once(':'), Some((name.as_str(), password.as_str())));
                prop_assert!(!rest.starts_with('#'));
            }
            Err(Inexpressible) => prop_assert!(name.contains(':') || name.starts_with('#')),
        }
    }

    #[test]
    fn logins_before_a_server(name in names(), password in names()) {
        match table::user_first(&name, "mail.example.in") {
            Ok(line) => {
                let row = printed(line).replace("YOUR-PASSWORD", &password);
                prop_assert!(!row.starts_with('#'));
                let (user, rest) = row.split_once('|').expect("a bar");
                prop_assert_eq!(user, name);
                prop_assert_eq!(rest.split_once(':'), Some(("mail.example.in", password.as_str())));
            }
            Err(Inexpressible) => prop_assert!(name.contains('|') || name.starts_with('#')),
        }
    }

    #[test]
    fn bare_values_end_at_no_sign(name in names()) {
        match bare::pair("AuthUser", "=", &name, &['=', '#', ' ']) {
            Ok(line) => {
                let line = printed(line);
                let read: Vec<_> = line.split(['=', '#', ' ']).collect();
                prop_assert_eq!(read, ["AuthUser", &name]);
            }
            Err(Inexpressible) => prop_assert!(name.contains(['=', '#', ' '])),
        }
    }

    #[test]
    fn escaped_texts(name in names()) {
        let word = escaped::string(&name);
        prop_assert_eq!(shell_words::split(&word).expect("a word"), [name]);
    }

    #[test]
    fn variables_of_the_shell(name in names()) {
        let line = printed(variables::variable("NAME", &name));
        prop_assert_eq!(shell_words::split(&line).expect("a word"), [format!("NAME={name}")]);
    }

    #[test]
    fn texts_of_esmtp(name in names()) {
        let line = printed(octal::text("username", &name));
        let inside = line.strip_prefix("username = \"").and_then(|rest| rest.strip_suffix('"'));
        let inside = inside.expect("quotes");
        // A quote would end it, whatever stands in front.
        prop_assert!(!inside.contains('"'));
        let mut read = String::new();
        let mut rest = inside;
        while let Some(c) = rest.chars().next() {
            let (text, length) = match rest {
                _ if rest.starts_with(r"\\") => ('\\', 2),
                _ if rest.starts_with(r"\042") => ('"', 4),
                _ => (c, c.len_utf8()),
            };
            prop_assert!(text == c || c == '\\');
            read.push(text);
            rest = &rest[length..];
        }
        prop_assert_eq!(read, name);
    }

    #[test]
    fn quotes_that_do_not_occur(name in names()) {
        match quotes::either(&name) {
            Ok(text) => {
                let mark = text.chars().next().expect("a quote");
                let read: Vec<_> = text.split(mark).collect();
                prop_assert_eq!(read, ["", &name, ""]);
            }
            Err(Inexpressible) => prop_assert!(name.contains('"') && name.contains('\'')),
        }
    }

    #[test]
    fn texts_of_apt(name in names()) {
        match apt::text("Unattended-Upgrade::Mail", &name) {
            Ok(line) => {
                let line = printed(line);
                let read: Vec<_> = line.split('"').collect();
                prop_assert_eq!(read, ["Unattended-Upgrade::Mail ", &name, ";"]);
            }
            Err(Inexpressible) => prop_assert!(name.contains(['"', '\\'])),
        }
    }

    #[test]
    fn values_of_configparser(name in names()) {
        let raw = printed(configparser::raw("smtp_user", &name));
        prop_assert_eq!(raw.split_once(" = "), Some(("smtp_user", name.as_str())));
        let line = printed(configparser::interpolated("sender", &name));
        let (_, value) = line.split_once(" = ").expect("a value");
        prop_assert_eq!(&formatted(value), &name);
        prop_assert_eq!(formatted(&percent::literal(&name)), name);
    }

    #[test]
    fn texts_of_ruby_hold_nothing_that_ruby_runs(name in names()) {
        let text = ruby::string(&name);
        let inside = text.strip_prefix('\'').and_then(|rest| rest.strip_suffix('\''));
        let inside = inside.expect("quotes");
        let paired = inside.replace(r"\\", "").replace(r"\'", "");
        prop_assert!(!paired.contains(['\'', '\\']));
        prop_assert_eq!(unescaped(inside), name);
    }

    #[test]
    fn logins_of_sendmail(name in names()) {
        let line = printed(authinfo::login(&name));
        let fields: Vec<_> = line.split('"').skip(1).step_by(2).collect();
        prop_assert_eq!(fields.len(), 4);
        for (field, letter) in fields.iter().zip(["U", "I"]) {
            let value = field.strip_prefix(letter).expect("the letter of the field");
            let read = match value.split_at(1) {
                (":", text) => text.as_bytes().to_vec(),
                ("=", code) => STANDARD.decode(code).expect("base64"),
                other => panic!("{other:?}"),
            };
            prop_assert_eq!(String::from_utf8(read).expect("UTF-8"), name.as_str());
        }
    }

    #[test]
    fn arguments_of_m4(name in names()) {
        match m4::call("define", &["SMART_HOST", &name]) {
            Ok(line) => {
                let expected = format!("define(`SMART_HOST', `{name}')dnl");
                prop_assert_eq!(printed(line), expected);
                prop_assert!(!name.contains(['`', '\'']));
            }
            Err(Inexpressible) => prop_assert!(name.contains(['`', '\''])),
        }
    }
}

/// What Python makes of a template without names.
fn formatted(template: &str) -> String {
    let mut out = String::new();
    let mut signs = template.chars();
    while let Some(c) = signs.next() {
        out.push(c);
        assert!(c != '%' || signs.next() == Some('%'), "{template}");
    }
    out
}
