//! Texts in programs and in the settings of frameworks are read back as they were.

use std::iter::Peekable;
use std::str::Chars;

use dakiya::formats::{
    csharp, dsn, elixir, go, java, javascript, perl, php, phpdotenv, print, properties, python,
    ruby, rust,
};
use proptest::prelude::*;

use super::names::names;
use super::{printed, readers};

proptest! {
    #[test]
    fn texts_in_double_quotes(name in names()) {
        for text in [
            python::literal(&name),
            java::string(&name),
            go::string(&name),
            rust::string(&name),
            csharp::string(&name),
        ] {
            prop_assert_eq!(double(&text, |_| false), name.as_str());
        }
    }

    #[test]
    fn texts_of_java_have_no_escape_that_is_read_too_early(name in names()) {
        // Before all else, `\u` behind an even number of backslashes is a sign (JLS §3.3).
        let text = java::string(&name);
        let mut backslashes = 0;
        for c in text.chars() {
            prop_assert!(c != 'u' || backslashes % 2 == 0);
            backslashes = if c == '\\' { backslashes + 1 } else { 0 };
        }
    }

    #[test]
    fn texts_of_elixir(name in names()) {
        prop_assert_eq!(double(&elixir::string(&name), |two| two == ['#', '{']), name);
    }

    #[test]
    fn texts_of_javascript(name in names()) {
        let text = javascript::string(&name);
        prop_assert!(!text.contains("</"));
        prop_assert_eq!(serde_json::from_str::<String>(&text).expect("a literal"), name);
    }

    #[test]
    fn texts_in_single_quotes(name in names()) {
        for text in [ruby::string(&name), perl::string(&name), php::string(&name)] {
            prop_assert_eq!(single(&text), name.as_str());
        }
    }

    #[test]
    fn values_of_phpdotenv(name in names()) {
        let line = printed(phpdotenv::text("MAIL_USERNAME", &name));
        let text = line.strip_prefix("MAIL_USERNAME=").expect("the name");
        prop_assert_eq!(double(text, |two| two[0] == '$'), name);
    }

    #[test]
    fn properties_of_java(name in names()) {
        let file = print(&[properties::text("spring.mail.username", &name)]);
        prop_assert!(file.is_ascii());
        prop_assert_eq!(property(&file), ("spring.mail.username".to_owned(), name));
    }

    #[test]
    fn users_in_a_dsn(name in names()) {
        let line = printed(dsn::blank("MAILER_DSN", "smtps", &name, "mail.example.in:465", ""));
        let url = line.strip_prefix("MAILER_DSN='smtps://").expect("a URL");
        let (user, rest) = url.split_once(':').expect("a password");
        prop_assert_eq!(rest, "YOUR-PASSWORD@mail.example.in:465'");
        prop_assert!(!user.contains(['\'', '@', '/', '#', '?', '$']));
        prop_assert_eq!(readers::percent(user), name);
    }
}

#[test]
fn blanks_in_front_of_a_property_stay() {
    let file = print(&[properties::text("key", "  आ 😀 ")]);
    assert_eq!(property(&file), ("key".to_owned(), "  आ 😀 ".to_owned()));
}

/// What stands in double quotes, where a backslash makes the next sign ordinary.
/// Panics where a quote, or two signs that `runs` knows, stand unescaped, and where
/// the escape means another sign (`\n`).
fn double(text: &str, runs: impl Fn([char; 2]) -> bool) -> String {
    let inside = text.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).expect("quotes");
    let mut read = String::new();
    let mut signs = inside.chars().peekable();
    while let Some(c) = signs.next() {
        if c == '\\' {
            let next = signs.next().expect("a sign behind the backslash");
            assert!(r#""\$#"#.contains(next), "{text}");
            read.push(next);
        } else {
            let next = signs.peek().copied().unwrap_or_default();
            assert!(c != '"' && !runs([c, next]), "{text}");
            read.push(c);
        }
    }
    read
}

/// What stands in single quotes, where a backslash counts before a quote and before
/// another backslash only.
fn single(text: &str) -> String {
    let inside = text.strip_prefix('\'').and_then(|rest| rest.strip_suffix('\'')).expect("quotes");
    let mut read = String::new();
    let mut signs = inside.chars().peekable();
    while let Some(c) = signs.next() {
        assert_ne!(c, '\'', "{text}");
        let escape = c == '\\' && signs.peek().is_some_and(|&next| next == '\'' || next == '\\');
        read.push(if escape { signs.next().expect("it was seen") } else { c });
    }
    read
}

/// The key and the value of the only line of a file (`Properties.load`).
fn property(file: &str) -> (String, String) {
    let line = file.strip_suffix('\n').expect("the end of a line");
    let mut signs = line.trim_ascii_start().chars().peekable();
    let key = part(&mut signs, |c| "=: ".contains(c));
    while signs.next_if_eq(&' ').is_some() {}
    if signs.next_if(|c| "=:".contains(*c)).is_some() {
        while signs.next_if_eq(&' ').is_some() {}
    }
    let value = part(&mut signs, |_| false);
    let text = |units: Vec<u16>| String::from_utf16(&units).expect("pairs of surrogates");
    (text(key), text(value))
}

/// The signs up to one that `ends`, without their escapes, in UTF-16.
fn part(signs: &mut Peekable<Chars<'_>>, ends: impl Fn(char) -> bool) -> Vec<u16> {
    let mut units = Vec::new();
    while let Some(c) = signs.next_if(|&c| !ends(c)) {
        let escaped = c == '\\';
        let c = if escaped { signs.next().expect("a sign behind the backslash") } else { c };
        if escaped && c == 'u' {
            let digits: String = signs.by_ref().take(4).collect();
            units.push(u16::from_str_radix(&digits, 16).expect("four digits"));
        } else {
            assert!(!escaped || !c.is_ascii_alphanumeric(), "another sign is meant by {c}");
            units.extend(c.encode_utf16(&mut [0; 2]).iter());
        }
    }
    units
}
