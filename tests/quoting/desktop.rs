//! The syntaxes of mail programs on the desktop: Lisp of Emacs, `~/.authinfo`, key
//! files of `GLib`, pairs of Sylpheed, preferences of Mozilla, one line of JSON.

use dakiya::formats::json::{Item, compact};
use dakiya::formats::{Inexpressible, elisp, keyfile, netrc, pairs, user_js};
use proptest::prelude::*;

use super::names::names;
use super::printed;

/// A text in Lisp (GNU Emacs Lisp Reference Manual, “Syntax for Strings”), and
/// what stands after it. Panics at an escape that means more than itself.
fn lisp(text: &str) -> (String, &str) {
    let mut read = String::new();
    let mut signs = text.strip_prefix('"').expect("a quote").char_indices();
    while let Some((at, c)) = signs.next() {
        match c {
            '"' => return (read, &text[at + 2..]),
            '\\' => {
                let (_, c) = signs.next().expect("an escaped sign");
                assert!(matches!(c, '"' | '\\'), "\\{c}");
                read.push(c);
            }
            c => read.push(c),
        }
    }
    panic!("not ended: {text}");
}

/// The words of a line of `~/.authinfo` (`auth-source-netrc-parse-one` of Emacs 28).
fn authinfo(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut rest = line.trim_start_matches([' ', '\t']);
    while !rest.is_empty() && !rest.starts_with('#') {
        let quoted = |quote: char| rest.strip_prefix(quote).and_then(|rest| rest.split_once(quote));
        let (word, after) = quoted('\'')
            .or_else(|| quoted('"'))
            .unwrap_or_else(|| rest.split_at(rest.find([' ', '\t']).unwrap_or(rest.len())));
        words.push(word.to_owned());
        rest = after.trim_start_matches([' ', '\t']);
    }
    words
}

/// The texts of a list in a key file (Desktop Entry Specification, “Possible value
/// types”); of a single text, if it holds no bare semicolon.
fn key_file(line: &str) -> (&str, Vec<String>) {
    let (key, value) = line.split_once('=').expect("a key");
    let mut texts = vec![String::new()];
    let mut signs = value.trim_start_matches(' ').chars();
    while let Some(c) = signs.next() {
        let text = texts.last_mut().expect("a text");
        match c {
            ';' => texts.push(String::new()),
            '\\' => text.push(match signs.next().expect("an escaped sign") {
                's' => ' ',
                c @ ('\\' | ';') => c,
                c => panic!("\\{c}"),
            }),
            c => text.push(c),
        }
    }
    (key, texts)
}

proptest! {
    #[test]
    fn texts_of_emacs(name in names()) {
        let line = printed(elisp::text("user-full-name", &name));
        let text = line.strip_prefix("(setq user-full-name ").expect("a variable");
        prop_assert_eq!(lisp(text), (name, ")"));
    }

    #[test]
    fn lists_of_texts_of_emacs(name in names()) {
        let line = printed(elisp::texts("list", &[&name, &name]));
        let (one, rest) = lisp(line.strip_prefix("(setq list '(").expect("a list"));
        let (two, rest) = lisp(rest.strip_prefix(' ').expect("another"));
        prop_assert_eq!((one, two, rest), (name.clone(), name, "))"));
    }

    #[test]
    fn logins_in_authinfo(name in names()) {
        if let Ok(line) = netrc::login("mail.example.in", Some(993), &name) {
            let words = authinfo(&printed(line));
            let expected =
                ["machine", "mail.example.in", "port", "993", "login", &name, "password", "YOUR-PASSWORD"];
            prop_assert_eq!(words, expected);
            prop_assert_ne!(name, "machine");
        } else {
            let quotes = name.contains('"') && name.contains('\'');
            prop_assert!(quotes || name == "machine");
        }
    }

    #[test]
    fn texts_of_key_files(name in names(), other in names()) {
        let line = printed(keyfile::list("list", &[&name, &other]));
        prop_assert_eq!(key_file(&line), ("list", vec![name.clone(), other, String::new()]));
        // A single text may hold semicolons, and nothing else differs.
        let line = printed(keyfile::text("text", &name));
        prop_assert_eq!(key_file(&line).1.join(";"), name);
    }

    #[test]
    fn pairs_of_sylpheed(name in names()) {
        let line = printed(pairs::pair("user_id", &name));
        prop_assert_eq!(line.split_once('='), Some(("user_id", name.as_str())));
    }

    #[test]
    fn preferences_of_mozilla(name in names()) {
        let line = printed(user_js::text("mail.name", &name));
        let text = line.strip_prefix("user_pref(\"mail.name\", ").and_then(|rest| rest.strip_suffix(");"));
        let read: String = serde_json::from_str(text.expect("a preference")).expect("JSON");
        prop_assert_eq!(read, name);
    }

    #[test]
    fn one_line_of_json(name in names()) {
        let line = compact(&Item::array([Item::Number(1), Item::array([Item::from(name.as_str())])]));
        prop_assert!(!line.contains(['\n', '\r']));
        let read: serde_json::Value = serde_json::from_str(&line).expect("JSON");
        prop_assert_eq!(read, serde_json::json!([1, [name]]));
    }
}

#[test]
fn the_word_machine_is_no_login_in_authinfo() {
    assert_eq!(netrc::word("machine"), Err(Inexpressible));
    assert_eq!(netrc::word("machines").as_deref(), Ok("machines"));
}
