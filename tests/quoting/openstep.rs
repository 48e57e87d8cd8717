//! Entries of an `OpenStep` property list, read as `GNUstep` reads them.

use dakiya::formats::openstep;
use proptest::prelude::*;

use super::names::names;
use super::printed;

proptest! {
    #[test]
    fn texts_of_openstep(name in names()) {
        let line = printed(openstep::text(2, "Key", &name));
        let quoted = line.strip_prefix("  Key = \"").and_then(|rest| rest.strip_suffix("\";"));
        let mut signs = quoted.expect("an entry").chars();
        let mut text = String::new();
        while let Some(c) = signs.next() {
            prop_assert_ne!(c, '"');
            // Behind a backslash, letters and digits would mean something else.
            let next = if c == '\\' { signs.next().expect("a pair") } else { c };
            prop_assert!(c != '\\' || "\\\"".contains(next));
            text.push(next);
        }
        prop_assert_eq!(text, name);
    }
}
