//! The files that others may use say all that we know, in the form that their schemas describe.
#![cfg(not(target_family = "wasm"))]

#[path = "../src/bin/prerender/published/mod.rs"]
mod published;

use std::collections::{BTreeMap, BTreeSet};

use dakiya::diagnose::{CAUSE_IDS, CODE_IDS, known};
use dakiya::providers::{
    Confidence, DETAILS, Kind, Login, PROVIDERS, Plan, Protocol, Security, Source, Status,
};
use dakiya::scenarios::SCENARIO_IDS;
use dakiya::targets::TARGET_IDS;
use serde_json::{Value, json};

fn text_of(file: &str) -> String {
    published::files().find(|(name, _)| name == file).expect("a file").1
}

fn read(file: &str) -> Value {
    serde_json::from_str(&text_of(file)).expect("JSON")
}

fn directory() -> Value {
    read("providers.json")
}

fn schema() -> Value {
    read("providers.schema.json")
}

/// What there is of `list` in `file`, by name and in order.
fn ids(file: &Value, which: &str) -> Vec<String> {
    list(file, which).filter_map(|one| one["id"].as_str()).map(str::to_owned).collect()
}

fn list<'a>(value: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> {
    value[name].as_array().into_iter().flatten()
}

fn strings<'a>(value: &'a Value, name: &str) -> Vec<&'a str> {
    list(value, name).filter_map(Value::as_str).collect()
}

#[test]
fn every_provider_is_there_in_order_with_all_that_it_has() {
    let directory = directory();
    let published: Vec<_> = list(&directory, "providers").collect();
    assert_eq!(published.len(), PROVIDERS.iter().count());
    for ((entry, details), it) in PROVIDERS.iter().zip(DETAILS.iter()).zip(published) {
        assert_eq!(it["id"], entry.id);
        assert_eq!(it["name"], entry.name);
        assert_eq!(strings(it, "domains"), entry.domains);
        assert_eq!(strings(it, "mx"), entry.mx);
        assert_eq!(list(it, "incoming").count(), entry.incoming.len(), "{}", entry.id);
        assert_eq!(list(it, "outgoing").count(), entry.outgoing.len(), "{}", entry.id);
        assert_eq!(list(it, "ways").count(), entry.ways.len(), "{}", entry.id);
        assert_eq!(list(it, "sources").count(), details.sources.len(), "{}", entry.id);
        assert_eq!(it["status"], entry.best_status().key());
        assert_eq!(it["checked"]["month"], details.checked.month());
    }
}

#[test]
fn every_fact_and_task_that_is_named_is_told_and_no_other() {
    let directory = directory();
    let names = |table: &str| {
        let members = directory[table].as_object().expect("a table");
        members.keys().cloned().collect::<BTreeSet<_>>()
    };
    let facts = list(&directory, "providers").flat_map(|it| strings(it, "facts"));
    assert_eq!(facts.map(str::to_owned).collect::<BTreeSet<_>>(), names("facts"));
    let tasks = list(&directory, "providers").flat_map(|it| list(it, "first"));
    let tasks = tasks.filter_map(|task| task["key"].as_str()).map(str::to_owned);
    assert_eq!(tasks.collect::<BTreeSet<_>>(), names("tasks"));
}

#[test]
fn a_name_stands_for_the_same_words_everywhere() {
    let mut facts = BTreeMap::new();
    let mut tasks = BTreeMap::new();
    for details in DETAILS.iter() {
        for fact in details.facts {
            assert_eq!(facts.entry(fact.key).or_insert(fact), &fact);
        }
        for task in details.first {
            let (title, how) = *tasks.entry(task.key).or_insert((task.title, task.how));
            assert_eq!((title, how), (task.title, task.how), "{}", task.key);
        }
    }
}

#[test]
fn who_is_under_which_licence_follows_from_the_sources() {
    let directory = directory();
    for (details, it) in DETAILS.iter().zip(list(&directory, "providers")) {
        let listed = details.sources.iter().any(|source| matches!(source, Source::Thunderbird(_)));
        let licence = if listed { "MPL-2.0" } else { "MIT OR Apache-2.0" };
        assert_eq!(it["licence"], licence, "{}", details.id);
    }
}

#[test]
fn hosts_hold_no_names_but_those_that_the_schema_explains() {
    let directory = directory();
    for it in list(&directory, "providers") {
        for server in list(it, "incoming").chain(list(it, "outgoing")) {
            let host = server["host"].as_str().expect("a host");
            let rest = host.replace("{domain}", "").replace("{region}", "");
            assert!(!rest.contains(['{', '}']), "{}: {host}", it["id"]);
        }
    }
}

#[test]
fn a_change_of_one_provider_is_a_change_of_one_line() {
    let printed = text_of("providers.json");
    for entry in PROVIDERS.iter() {
        let start = format!("{{\"id\":{},", json!(entry.id));
        assert_eq!(printed.lines().filter(|line| line.starts_with(&start)).count(), 1, "{start}");
    }
    assert!(printed.ends_with("\n}\n"));
}

#[test]
fn the_schema_knows_every_key() {
    let schema = schema();
    let defs = &schema["$defs"];
    let provider = &defs["provider"]["properties"];
    let protocols = Protocol::ALL.map(|protocol| protocol.name().to_ascii_lowercase());
    assert_eq!(provider["kind"]["enum"], json!(Kind::ALL.map(Kind::key)));
    let confidences = [Confidence::High, Confidence::Medium, Confidence::Low];
    assert_eq!(provider["confidence"]["enum"], json!(confidences.map(Confidence::key)));
    let security = &defs["server"]["properties"]["security"];
    assert_eq!(security["enum"], json!(Security::ALL.map(Security::key)));
    let plans = [Plan::Every, Plan::Free, Plan::Paid];
    assert_eq!(defs["way"]["properties"]["plan"]["enum"], json!(plans.map(Plan::key)));
    assert_eq!(defs["protocol"]["enum"], json!(protocols));
    assert_eq!(defs["login"]["enum"], json!(Login::ALL.map(Login::key)));
    assert_eq!(defs["status"]["enum"], json!(Status::ALL.map(Status::key)));
}

#[test]
fn the_schema_allows_nothing_that_it_does_not_name() {
    fn hold(value: &Value, objects: &mut u32) {
        if value["type"] == "object" && value["$ref"].is_null() {
            *objects += 1;
            assert!(!value["additionalProperties"].is_null(), "open: {value}");
            if let Some(properties) = value["properties"].as_object() {
                let names: BTreeSet<_> = properties.keys().map(String::as_str).collect();
                assert_eq!(names, strings(value, "required").into_iter().collect());
            }
        }
        let members = value.as_object().into_iter().flat_map(|members| members.values());
        for inside in members.chain(value.as_array().into_iter().flatten()) {
            hold(inside, objects);
        }
    }
    for (file, at_least) in [
        ("providers.schema.json", 15),
        ("targets.schema.json", 6),
        ("causes.schema.json", 7),
        ("scenarios.schema.json", 7),
    ] {
        let mut objects = 0;
        hold(&read(file), &mut objects);
        assert!(objects >= at_least, "{file}: {objects} objects");
    }
}

#[test]
fn every_program_cause_code_text_and_lesson_is_there_in_order() {
    let (targets, causes, scenarios) =
        (read("targets.json"), read("causes.json"), read("scenarios.json"));
    assert_eq!(ids(&targets, "targets"), TARGET_IDS);
    assert_eq!(ids(&causes, "causes"), CAUSE_IDS);
    assert_eq!(ids(&causes, "codes"), CODE_IDS);
    assert_eq!(ids(&causes, "texts"), known().map(|known| known.id).collect::<Vec<_>>());
    assert_eq!(ids(&scenarios, "scenarios"), SCENARIO_IDS);
}

#[test]
fn what_is_named_is_there() {
    let (targets, causes, scenarios) =
        (read("targets.json"), read("causes.json"), read("scenarios.json"));
    let keeping = ids(&targets, "keeping");
    for target in list(&targets, "targets") {
        assert!(strings(target, "keeping").iter().all(|one| keeping.iter().any(|id| id == one)));
    }
    let known = ids(&causes, "causes");
    for one in list(&causes, "codes").chain(list(&causes, "texts")) {
        for cause in strings(one, "causes") {
            assert!(known.iter().any(|id| id == cause), "{}: {cause}", one["id"]);
        }
    }
    let lessons = ids(&scenarios, "scenarios");
    for cause in list(&causes, "causes") {
        assert!(lessons.iter().any(|id| cause["lesson"] == id.as_str()), "{}", cause["id"]);
    }
    let chapters = ids(&scenarios, "chapters");
    for scenario in list(&scenarios, "scenarios") {
        assert!(chapters.iter().any(|id| scenario["chapter"] == id.as_str()), "{scenario}");
    }
}

#[test]
fn lessons_are_published_as_they_are_played() {
    let scenarios = read("scenarios.json");
    for scenario in list(&scenarios, "scenarios") {
        for step in list(scenario, "steps") {
            let last = step["server"].as_array().and_then(|lines| lines.last());
            let code = last.and_then(|line| line.as_str()?.get(..3)?.parse::<u64>().ok());
            assert_eq!(code, step["expect"].as_u64(), "{}: {step}", scenario["id"]);
            let names = format!("{}{}", step["why"]["en"], step["why"]["hi"]);
            assert!(!names.contains("{host}") && !names.contains("{client}"), "{names}");
        }
    }
}

#[test]
fn every_file_is_one_that_other_sites_may_fetch() {
    let written: Vec<_> = published::files().map(|(name, _)| name).collect();
    assert_eq!(published::names().collect::<Vec<_>>(), written);
    assert_eq!(written.len(), 8);
}

#[test]
fn the_files_are_small_enough_to_be_fetched() {
    for (name, text) in published::files() {
        assert!(text.len() < 1_500_000, "{name}: {} bytes", text.len());
    }
}
