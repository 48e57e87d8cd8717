//! The module for pages of others, without a browser: what its functions give, and what they refuse.
#![cfg(not(target_family = "wasm"))]

#[path = "../src/bin/module/asked.rs"]
mod asked;
#[path = "../src/bin/module/errors.rs"]
mod errors;
#[path = "../src/bin/module/files.rs"]
mod files;
#[path = "../src/bin/module/keys.rs"]
mod keys;
#[path = "../src/bin/module/places.rs"]
mod places;
#[path = "../src/bin/module/settings.rs"]
mod settings;
#[path = "../src/bin/module/talk.rs"]
mod talk;

use std::fs;
use std::path::Path;

use asked::Asked;
use dakiya::providers::{DETAILS, PROVIDERS};
use dakiya::targets::{GENERATORS, TARGETS};
use places::Places;
use proptest::prelude::*;
use serde_json::{Value, json};
use talk::Talk;

fn asked(options: &Value, known: &[&str]) -> Result<Asked, String> {
    Asked::read(&options.to_string(), known)
}

fn lookup(address: &str, options: &Value) -> Result<Value, String> {
    settings::lookup(address, &asked(options, settings::LOOKUP)?, |_| None)
}

fn render(target: &str, address: &str, options: &Value) -> Result<Value, String> {
    files::render(target, address, &asked(options, files::RENDER)?)
}

fn diagnose(text: &str, options: &Value) -> Result<Value, String> {
    errors::diagnose(text, &asked(options, errors::DIAGNOSE)?)
}

fn session(options: &Value) -> Result<Talk, String> {
    Talk::open(&asked(options, talk::SESSION)?)
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

#[test]
fn an_address_is_answered_with_servers_tasks_and_sources_in_either_language() {
    for (lang, word) in [("en", "because"), ("hi", "क्योंकि")] {
        let found = lookup("Asha <asha@gmail.com>", &json!({ "lang": lang })).expect("settings");
        assert_eq!(found["known"], true);
        assert_eq!(found["address"], "asha@gmail.com");
        assert_eq!(found["name"], "Asha");
        assert_eq!(found["provider"]["id"], "gmail");
        assert_eq!(found["outgoing"][0]["host"], "smtp.gmail.com");
        assert_eq!(found["outgoing"][0]["username"], "asha@gmail.com");
        assert_eq!(found["first"][0]["key"], "google_two_step");
        assert!(found["why"].as_str().is_some_and(|why| why.starts_with(word)), "{found}");
        assert!(list(&found["sources"]).count() > 3);
    }
}

#[test]
fn what_is_not_known_is_said_and_not_guessed() {
    let unknown = lookup("asha@example.in", &json!({})).expect("an answer");
    assert_eq!(unknown["known"], false);
    assert!(unknown["why"].as_str().is_some_and(|why| why.starts_with("We do not know")));
    assert_eq!(unknown["meant"], json!([]));
    assert!(unknown.get("outgoing").is_none());
    let misspelt = lookup("asha@gmial.com", &json!({})).expect("an answer");
    assert_eq!(misspelt["known"], false);
    assert_eq!(misspelt["meant"], json!(["gmail.com"]));
    let named = json!({ "provider": "google_workspace" });
    let named = lookup("asha@example.in", &named).expect("settings");
    assert_eq!(named["provider"]["id"], "google_workspace");
    assert_eq!(named["why"], Value::Null);
}

#[test]
fn every_provider_and_program_is_there_with_both_of_its_halves() {
    let ids = |all: &Value| list(all).map(|one| one["id"].clone()).collect::<Vec<_>>();
    let own: Vec<_> = PROVIDERS.iter().map(|one| json!(one.id)).collect();
    assert_eq!(ids(&settings::providers()), own);
    assert!(PROVIDERS.iter().zip(DETAILS.iter()).all(|(one, other)| one.id == other.id));
    let own: Vec<_> = TARGETS.iter().map(|one| json!(one.id)).collect();
    let targets = asked(&json!({ "lang": "hi" }), files::TARGETS);
    assert_eq!(ids(&files::targets(&targets.expect("options")).expect("a list")), own);
    assert!(TARGETS.iter().zip(GENERATORS.iter()).all(|(one, other)| one.id == other.id));
}

#[test]
fn the_text_of_a_file_is_its_lines() {
    for target in TARGETS.iter() {
        let Ok(setup) = render(target.id, "asha@gmail.com", &json!({})) else { continue };
        for file in list(&setup["files"]) {
            let mut text = String::new();
            for line in list(&file["lines"]) {
                text.extend(list(&line["pieces"]).filter_map(|piece| piece["text"].as_str()));
                text.push('\n');
            }
            assert_eq!(file["text"], text, "{}", target.id);
        }
    }
}

#[test]
fn what_was_asked_for_is_written_or_refused_and_never_something_else() {
    let port = |port: u16| json!({ "smtp": { "port": port } });
    let written = render("msmtp", "asha@gmail.com", &port(587)).expect("settings");
    assert_eq!(written["account"]["smtp"]["port"], 587);
    let by_hand = json!({
        "smtp": { "host": "mail.example.in", "port": 2525, "security": "starttls", "username": "a" },
    });
    let written = render("git-send-email", "asha@example.in", &by_hand).expect("settings");
    assert_eq!(written["account"]["smtp"]["username"], "a");
    for (options, sentence) in [
        (port(2526), "This account has no SMTP server at port 2526."),
        (port(0), "“port” must be a number from 1 to 65535."),
        (json!({ "region": "moon" }), "“region” leaves no choice here."),
        (json!({ "form": "no" }), "“form” leaves no choice here."),
        (json!({ "provider": "no" }), "There is no provider “no”; providers() lists them."),
        (json!({ "secret": 1 }), "“secret” must be a string."),
        (json!({ "smtp": "no" }), "The options of “smtp” must be an object."),
        (
            json!({ "smtp": { "security": "tls" } }),
            "“security” belongs to a “host”: the provider's own is known.",
        ),
        (
            json!({ "provider": "gmail", "smtp": { "host": "mail.example.in" } }),
            "Give a provider or the names of servers, not both.",
        ),
        (json!({ "lang": "fr" }), "“lang” must be one of en, hi."),
        (json!([]), "The options must be an object."),
    ] {
        assert_eq!(render("msmtp", "asha@gmail.com", &options).expect_err("a refusal"), sentence);
    }
    let misspelt =
        render("msmtp", "asha@gmail.com", &json!({ "usrname": "x" })).expect_err("a refusal");
    assert!(misspelt.starts_with("The options know no “usrname”"), "{misspelt}");
}

#[test]
fn refusals_are_sentences_in_the_language_that_was_asked_for() {
    let refused = |lang| {
        let options = json!({ "lang": lang, "smtp": { "host": "mail.example.in" } });
        render("thunderbird", "asha@example.in", &options).expect_err("a refusal")
    };
    assert!(refused("en").starts_with("This program does not only send"), "{}", refused("en"));
    assert!(refused("hi").starts_with("यह program"), "{}", refused("hi"));
    assert!(lookup("asha", &json!({ "lang": "hi" })).expect_err("a refusal").contains('@'));
}

#[test]
fn evidence_is_where_javascript_finds_it() {
    let text = "😀 आशा: 535 5.7.8 Username and Password not accepted";
    let told = diagnose(text, &json!({})).expect("a diagnosis");
    assert_eq!(told["code"], 535);
    let units: Vec<u16> = text.encode_utf16().collect();
    let slices: Vec<_> = list(&told["causes"][0]["evidence"])
        .map(|place| {
            let at = |name: &str| place[name].as_u64().and_then(|at| usize::try_from(at).ok());
            let range = at("start").expect("a place")..at("end").expect("a place");
            String::from_utf16(&units[range]).expect("whole characters")
        })
        .collect();
    assert!(slices.contains(&"Username and Password not accepted".to_owned()), "{slices:?}");
}

#[test]
fn a_conversation_is_the_one_on_file() {
    let mut said = String::new();
    for (options, lines) in [
        (json!({}), LINES),
        (json!({ "persona": "gmail", "address": "asha@gmail.com" }), LINES),
        (json!({ "persona": "postfix", "door": "mx" }), LINES),
        (json!({ "persona": "gmail", "door": "smtps" }), LINES),
    ] {
        let mut talk = session(&options).expect("a session");
        for line in lines {
            talk.send(line).expect("a turn");
        }
        said += &format!("== {options}\n{}", talk.transcript());
    }
    let file = Path::new("tests/golden/module.txt");
    if std::env::var_os("UPDATE").is_some() {
        fs::write(file, &said).expect("a file");
    }
    assert_eq!(fs::read_to_string(file).expect("a file"), said);
}

/// From the greeting to the goodbye; some lines are wrong.
const LINES: &[&str] = &[
    "EHLO laptop.example",
    "STARTTLS",
    "EHLO laptop.example",
    "AUTH PLAIN AHlvdUBnbWFpbC5jb20AYWJjZGVmZ2hpamtsbW5vcA==",
    "MAIL FROM:<you@gmail.com>",
    "RCPT TO: <ravi@example.org",
    "RCPT TO:<ravi@example.org>",
    "DATA",
    "Subject: नमस्ते\r\n\r\nHello\r\n..\r\n.",
    "QUIT",
    "NOOP",
];

#[test]
fn every_server_greets_at_every_door() {
    let personas = asked(&json!({ "lang": "hi" }), talk::PERSONAS_OF).expect("options");
    for persona in list(&talk::personas(&personas).expect("a list")) {
        for door in list(&persona["doors"]) {
            let options = json!({ "persona": persona["id"], "door": door });
            let talk = session(&options).expect("a session");
            assert_eq!(talk.last()["replies"][0]["code"], 220, "{options}");
            let cast = talk.cast();
            assert_eq!((&cast["persona"], &cast["door"]), (&persona["id"], door));
        }
    }
}

#[test]
fn a_refused_line_says_why_and_where() {
    let mut talk = session(&json!({ "door": "mx" })).expect("a session");
    talk.send("EHLO laptop.example").expect("a turn");
    let turn = talk.send("MAIL FROM:<आशा@@example.in>").expect("a turn");
    let refusal = &turn["refusals"][0];
    assert_eq!(refusal["line"], "MAIL FROM:<आशा@@example.in>");
    assert!(refusal["why"].as_str().is_some_and(|why| !why.is_empty()));
    let state = talk.state();
    assert_eq!((state["phase"].as_str(), state["sender"].as_str()), (Some("ready"), None));
    let again = talk.reset();
    assert_eq!(again["replies"][0]["code"], 220);
    assert_eq!(talk.transcript().lines().count(), 1);
}

#[test]
fn only_so_much_is_taken_at_once() {
    let mut talk = session(&json!({})).expect("a session");
    assert!(talk.send(&"\n".repeat(1_000)).is_err());
    assert!(talk.send(&"A".repeat(1_000_001)).is_err());
    assert!(talk.send(&"A".repeat(1_000_000)).is_ok());
    assert!(diagnose(&"A".repeat(4_000_001), &json!({})).is_err());
}

proptest! {
    #[test]
    fn places_are_those_of_utf_16(text in any::<String>(), octets in prop::collection::vec(0..64_usize, 0..8)) {
        let mut places = Places::of(&text);
        for octet in octets {
            let before = &text[..text.floor_char_boundary(octet)];
            prop_assert_eq!(places.at(octet), before.encode_utf16().count());
        }
    }

    #[test]
    fn parts_of_any_line_lie_within_it(line in any::<String>()) {
        let mut talk = session(&json!({ "door": "mx" })).expect("a session");
        talk.send("EHLO laptop.example").expect("a turn");
        let Ok(turn) = talk.send(&line) else { return Ok(()) };
        for line in list(&turn["sent"]) {
            let units = line["text"].as_str().map(|text| text.encode_utf16().count() as u64);
            for part in list(&line["parts"]) {
                prop_assert!(part["start"].as_u64() <= part["end"].as_u64());
                prop_assert!(part["end"].as_u64() <= units);
            }
        }
    }

    #[test]
    fn nothing_that_is_passed_panics(text in any::<String>(), options in any::<String>()) {
        for options in [options, json!({ "lang": text, "provider": text }).to_string(), String::new()] {
            let Ok(asked) = Asked::read(&options, files::RENDER) else { continue };
            drop(settings::lookup(&text, &asked, |_| None));
            drop(files::render(&text, &text, &asked));
            drop(files::render("msmtp", &text, &asked));
            drop(errors::diagnose(&text, &asked));
            drop(Talk::open(&asked));
        }
    }
}
