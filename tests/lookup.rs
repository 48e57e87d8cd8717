//! `examples/lookup`: what it answers to addresses, and to what is none.
#![cfg(not(target_family = "wasm"))]

#[path = "../examples/lookup/answer.rs"]
mod answer;

use answer::Answer;
use dakiya::providers::PROVIDERS;
use proptest::prelude::*;
use serde_json::{Value, json};

/// The line for `typed`, read back.
fn answer(typed: &str) -> Value {
    let line = serde_json::to_string(&Answer::to(typed)).expect("an answer is JSON");
    assert!(!line.contains('\n'), "{line}");
    serde_json::from_str(&line).expect("JSON")
}

#[test]
fn a_known_address_is_answered_with_servers_and_what_to_do() {
    let answer = answer("asha@gmail.com");
    assert_eq!(answer["address"], "asha@gmail.com");
    assert_eq!(answer["provider"], "gmail");
    assert_eq!(answer["why"], "because gmail.com belongs to Gmail");
    assert_eq!(answer["status"], "works");
    assert_eq!(
        answer["incoming"][0],
        json!({
            "protocol": "imap",
            "host": "imap.gmail.com",
            "port": 993,
            "security": "tls",
            "username": "asha@gmail.com",
            "login": ["oauth", "app_password"],
        })
    );
    assert_eq!(answer["outgoing"][0]["protocol"], "smtp");
    assert_eq!(answer["outgoing"][0]["host"], "smtp.gmail.com");
    assert!(answer["todo"].as_array().is_some_and(|todo| !todo.is_empty()), "{answer}");
}

#[test]
fn every_answer_has_the_same_keys() {
    let keys = |typed: &str| -> Vec<_> {
        answer(typed).as_object().expect("an object").keys().cloned().collect()
    };
    let all = ["address", "incoming", "outgoing", "provider", "status", "todo", "why"];
    for typed in ["asha@gmail.com", "asha@example.org", "asha@gmial.com"] {
        assert_eq!(sorted(keys(typed)), all, "{typed}");
    }
    assert_eq!(sorted(keys("asha")), ["address", "error"]);
}

fn sorted(mut keys: Vec<String>) -> Vec<String> {
    keys.sort();
    keys
}

#[test]
fn what_is_not_known_is_said_so() {
    for typed in ["asha@example.org", "आशा@डाक.भारत", "asha@xn--c2bd4bq.xn--h2brj9c"]
    {
        let expected = json!({
            "address": typed,
            "provider": null,
            "why": "no provider of this name is known",
            "status": "unknown",
            "incoming": [],
            "outgoing": [],
            "todo": [],
        });
        assert_eq!(answer(typed), expected);
    }
}

#[test]
fn a_misspelling_is_asked_about() {
    let answer = answer("asha@gmial.com");
    assert_eq!(answer["provider"], Value::Null);
    assert_eq!(answer["why"], "did you mean gmail.com?");
}

#[test]
fn what_is_no_address_gets_an_error() {
    for typed in ["", "asha", "asha@", "@gmail.com", "a b@gmail.com", "a@b@c.in", "asha@gmail"] {
        let answer = answer(typed);
        assert_eq!(answer["address"], typed);
        assert!(answer["error"].as_str().is_some_and(|error| !error.is_empty()), "{answer}");
        assert!(!Answer::to(typed).is_ok());
    }
    assert!(Answer::to("asha@gmail.com").is_ok());
}

#[test]
fn every_placeholder_of_a_host_is_filled_in() {
    for provider in PROVIDERS.iter() {
        for domain in provider.domains {
            let answer = answer(&format!("asha@{domain}"));
            assert_eq!(answer["provider"], provider.id);
            for server in ["incoming", "outgoing"].map(|way| answer[way].as_array()) {
                for server in server.expect("a list") {
                    let host = server["host"].as_str().expect("a host");
                    assert!(!host.contains(['{', '}']) && !host.is_empty(), "{host}");
                }
            }
        }
    }
}

proptest! {
    #[test]
    fn anything_is_answered(typed in prop_oneof![any::<String>(), ".{0,9}@.{0,9}\\.[a-z]{2}"]) {
        let answer = answer(&typed);
        prop_assert_eq!(&answer["address"], &typed);
        prop_assert_eq!(answer.get("error").is_some(), answer.get("why").is_none());
    }
}
