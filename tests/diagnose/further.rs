//! Cases from a file outside: a JSON list of `{"id", "provider", "client", "text",
//! "causes"}`, where the first cause is the one that was found and the others are right too.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::{env, fs};

use dakiya::diagnose::{Hints, diagnose};
use serde_json::Value;

#[test]
fn the_cases_of_a_file_are_recognised() {
    let Ok(path) = env::var("DAKIYA_CASES") else {
        say("SKIPPED: DAKIYA_CASES names no file of cases, so none were tried");
        return;
    };
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    let cases: Vec<Value> = serde_json::from_str(&text).expect("a list of cases");
    assert!(!cases.is_empty(), "{path} has no cases");
    let (mut first, mut two) = (0, 0);
    let mut confused: BTreeMap<(String, String), Vec<&str>> = BTreeMap::new();
    for case in &cases {
        let word = |name: &str| case[name].as_str();
        let right: Vec<&str> =
            case["causes"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let hints = Hints { provider: word("provider"), program: word("client") };
        let found = diagnose(word("text").unwrap_or_default(), hints);
        let named: Vec<&str> = found.findings.iter().map(|finding| finding.cause.id).collect();
        two += usize::from(named.iter().take(2).any(|id| right.contains(id)));
        if named.first().is_some_and(|id| right.contains(id)) {
            first += 1;
        } else {
            let expected = right.first().copied().unwrap_or("none").to_owned();
            let instead = named.first().copied().unwrap_or("nothing").to_owned();
            confused.entry((expected, instead)).or_default().push(word("id").unwrap_or("?"));
        }
    }
    for ((expected, instead), ids) in &confused {
        say(&format!("{expected} taken for {instead}: {}", ids.join(", ")));
    }
    let all = cases.len();
    say(&format!("first {first} of {all}, first two {two} of {all}"));
    assert!(first * 100 >= all * 90, "{first} of {all} first");
    assert!(two * 100 >= all * 97, "{two} of {all} among the first two");
}

/// Says it to whoever runs the tests: what a test prints by a macro is shown only if it
/// fails.
fn say(words: &str) {
    writeln!(io::stderr(), "{words}").expect("a place to say it");
}
