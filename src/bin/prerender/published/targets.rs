//! The programs that we write settings for: `targets.json`, as `targets.schema.json`
//! describes it.

use dakiya::providers::Protocol;
use dakiya::registry::Entry;
use dakiya::targets::{
    Form, GENERATORS, Generator, Keeping, TARGETS, Target, Tested, Words, tested,
};
use serde_json::{Value, json};

use super::{all, ours, text};

pub(super) fn print() -> String {
    let pairs = TARGETS.iter().zip(GENERATORS.iter().map(|generator| generator.item));
    let targets = pairs.map(|(entry, generator)| target(entry, generator)).collect();
    let keeping = Keeping::ALL.map(|one| json!({ "id": one.key(), "name": text(one.name()) }));
    ours("targets", [("targets", targets), ("keeping", keeping.to_vec())])
}

fn target(entry: Entry<Target>, generator: &Generator) -> Value {
    let Target { name, about, kind, needs } = entry.item;
    // How it renders is a program and not data.
    let Generator { words, manual, forms, keeping, render: _ } = generator;
    json!({
        "id": entry.id,
        "name": name,
        "about": text(*about),
        "kind": kind.key(),
        "needs": all(needs.iter().map(|protocol| json!(protocol_key(*protocol)))),
        "words": called(words),
        "manual": manual,
        "forms": all(forms.iter().map(form)),
        "keeping": all(keeping.iter().map(|one| json!(one.key()))),
        "tested": all(tested(entry.id).iter().map(trial)),
    })
}

fn called(words: &Words) -> Value {
    let Words { tls, starttls, username, password } = words;
    json!({ "tls": tls, "starttls": starttls, "username": username, "password": password })
}

fn form(form: &Form) -> Value {
    let Form { id, name } = form;
    json!({ "id": id, "name": text(*name) })
}

fn trial(trial: &Tested) -> Value {
    let Tested { program, version, proof, refuses_forged, refuses_stranger } = trial;
    json!({
        "program": program,
        "version": version,
        "proof": proof.key(),
        "refuses_forged": refuses_forged,
        "refuses_stranger": refuses_stranger,
    })
}

fn protocol_key(protocol: Protocol) -> String {
    protocol.name().to_ascii_lowercase()
}
