//! Variables in the `.env` of Docker Compose 2, read as its Go source reads them.

use dakiya::formats::{Inexpressible, compose_env};
use proptest::prelude::*;

use super::names::names;
use super::printed;

/// The value of a variable. A backslash hides a quote of the same sort, and stays
/// where it hides none.
fn read(line: &str) -> String {
    let (name, value) = line.split_once('=').expect("an equals sign");
    assert_eq!(name, "NAME");
    let Some(quoted) = value.strip_prefix('\'') else {
        assert!(!value.contains(['$', '#', ' ', '"', '\'', '\\', '`']), "{value}");
        return value.to_owned();
    };
    let (mut text, mut hidden, mut signs) = (String::new(), false, quoted.chars());
    while let Some(c) = signs.next() {
        match c {
            '\'' if !hidden => {
                assert_eq!(signs.as_str(), "", "{line}");
                return text;
            }
            '\\' if !hidden => {
                hidden = true;
                continue;
            }
            '\'' => {}
            _ if hidden => text.push('\\'),
            _ => {}
        }
        hidden = false;
        text.push(c);
    }
    panic!("no quote ends {line}");
}

proptest! {
    #[test]
    fn variables_of_compose(name in names()) {
        match compose_env::variable("NAME", &name) {
            Ok(line) => prop_assert_eq!(read(&printed(line)), name),
            Err(Inexpressible) => prop_assert!(name.contains(r"\'") || name.ends_with('\\')),
        }
    }
}
