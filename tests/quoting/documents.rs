//! What is written for programs is read back by the readers that others wrote.

use dakiya::formats::{Line, json, php, print, yaml};
use proptest::prelude::*;

use super::names::names;

proptest! {
    #[test]
    fn texts_of_json(name in names()) {
        let text = json::string(&name);
        prop_assert_eq!(serde_json::from_str::<String>(&text).expect("JSON"), name);
    }

    #[test]
    fn documents_of_json(name in names()) {
        let document = json::object(vec![
            json::Member::text("name", name.as_str()),
            json::Member::number("port", 465),
            json::Member::object("within", vec![json::Member::flag("secure", true)]),
        ]);
        let read: serde_json::Value = serde_json::from_str(&print(&document)).expect("JSON");
        prop_assert_eq!(read, serde_json::json!({ "name": name, "port": 465, "within": { "secure": true } }));
    }

    #[test]
    fn texts_of_yaml(name in names()) {
        let lines: Vec<Line> = vec![yaml::parent(0, "mail"), yaml::text(2, "name", &name), yaml::bare(2, "port", "465")];
        let read: serde_yaml_ng::Value = serde_yaml_ng::from_str(&print(&lines)).expect("YAML");
        prop_assert_eq!(read["mail"]["name"].as_str(), Some(name.as_str()));
        prop_assert_eq!(read["mail"]["port"].as_u64(), Some(465));
    }

    #[test]
    fn texts_of_php_hold_nothing_that_php_reads(name in names()) {
        let text = php::string(&name);
        let inside = text.strip_prefix('\'').and_then(|rest| rest.strip_suffix('\'')).expect("quotes");
        // In single quotes, PHP reads `\'` and `\\` alone.
        let mut read = String::new();
        let mut signs = inside.chars();
        while let Some(c) = signs.next() {
            prop_assert_ne!(c, '\'');
            read.push(if c == '\\' { signs.next().expect("a pair") } else { c });
        }
        prop_assert_eq!(read, name);
    }
}
