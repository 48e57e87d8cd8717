//! Files of environment variables are read back by readers of every dialect.

use dakiya::formats::{Inexpressible, compose, dotenv, jcasc};
use proptest::prelude::*;

use super::names::names;
use super::{printed, readers};

/// The value of the one variable, as `dotenvy` reads it.
fn dotenvy(line: &str) -> String {
    let mut all = ::dotenvy::from_read_iter(line.as_bytes());
    let (name, value) = all.next().expect("a variable").expect("the syntax");
    assert!(name == "NAME" && all.next().is_none(), "{line}");
    value
}

proptest! {
    #[test]
    fn variables_for_rust(name in names()) {
        prop_assert_eq!(dotenvy(&printed(dotenv::rust("NAME", &name))), name);
    }

    #[test]
    fn variables_for_node(name in names()) {
        if let Ok(line) = dotenv::node("NAME", &name) { prop_assert_eq!(readers::dotenv::node(&printed(line)), name) } else {
            let quotes = name.contains('\'') && name.contains('`');
            let double = name.contains('"') || name.contains(r"\n") || name.contains(r"\r");
            prop_assert!(name.ends_with('\\') || (quotes && double));
        }
    }

    #[test]
    fn variables_for_python(name in names()) {
        if let Ok(line) = dotenv::python("NAME", &name) { prop_assert_eq!(readers::dotenv::python(&printed(line)), name) } else {
            let variable = name.contains("${");
            prop_assert!(variable || name.ends_with('\\'));
        }
    }

    #[test]
    fn variables_for_go(name in names()) {
        match dotenv::go("NAME", &name) {
            Ok(line) => prop_assert_eq!(readers::dotenv::go(&printed(line)), name),
            Err(Inexpressible) => prop_assert!(name.ends_with(['\\', '"'])),
        }
    }

    #[test]
    fn variables_for_ruby(name in names()) {
        if let Ok(line) = dotenv::ruby("NAME", &name) { prop_assert_eq!(readers::dotenv::ruby(&printed(line)), name) } else {
            let read = name.contains(r"\n") || name.contains(r"\r") || name.contains("$(");
            prop_assert!(name.ends_with('\\') || (name.contains('\'') && read));
        }
    }

    #[test]
    fn variables_for_compose(name in names()) {
        match dotenv::compose("NAME", &name) {
            Ok(line) => prop_assert_eq!(readers::dotenv::compose(&printed(line)), name),
            Err(Inexpressible) => prop_assert!(name.contains(r"\'") || name.ends_with('\\')),
        }
    }

    #[test]
    fn variables_for_systemd(name in names()) {
        prop_assert_eq!(readers::dotenv::systemd(&printed(dotenv::systemd("NAME", &name))), name);
    }

    #[test]
    fn variables_for_docker(name in names()) {
        let line = printed(dotenv::raw("NAME", &name));
        prop_assert_eq!(line.split_once('='), Some(("NAME", name.as_str())));
    }

    #[test]
    fn variables_for_a_shell(name in names()) {
        let words = shell_words::split(&printed(dotenv::exported("NAME", &name))).expect("quotes");
        prop_assert_eq!(words, ["export".to_owned(), format!("NAME={name}")]);
    }

    #[test]
    fn texts_of_compose_files(name in names()) {
        let line = printed(compose::text(2, "NAME", &name));
        let read: serde_yaml_ng::Value = serde_yaml_ng::from_str(&line).expect("YAML");
        let text = read["NAME"].as_str().expect("a text");
        // Two dollar signs are one; a single one would be a variable.
        prop_assert!(!text.replace("$$", "").contains('$'));
        prop_assert_eq!(text.replace("$$", "$"), name);
    }

    #[test]
    fn texts_of_jenkins(name in names()) {
        let line = printed(jcasc::text(2, "NAME", &name));
        let read: serde_yaml_ng::Value = serde_yaml_ng::from_str(&line).expect("YAML");
        let text = read["NAME"].as_str().expect("a text");
        // `^` before `${` falls away; without it a secret would begin.
        let begins = text.replace("^${", "").contains("${");
        prop_assert!(!begins);
        prop_assert_eq!(text.replace("^${", "${"), name);
    }
}

#[test]
fn ruby_runs_nothing() {
    assert_eq!(printed(dotenv::ruby("NAME", "$(id)").expect("quotes")), "NAME='$(id)'");
    assert_eq!(printed(dotenv::ruby("NAME", "a'$(id)").expect("quotes")), r#"NAME="a'\$(id)""#);
    assert_eq!(dotenv::ruby("NAME", "a'$(id"), Err(Inexpressible));
}
