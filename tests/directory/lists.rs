//! What public lists know, we know: held against the facts that the first draft
//! was made from, where these are at hand.

use std::collections::BTreeSet;
use std::io::Write;
use std::path::Path;
use std::{fs, io};

use dakiya::providers::{PROVIDERS, Source};
use serde_json::Value;

use crate::{directory, nothing};

/// The entries of a file of facts; where there is none, says so.
fn facts(file: &str) -> Vec<Value> {
    let path = Path::new("../shared/facts").join(file);
    let Ok(text) = fs::read_to_string(&path) else {
        // Not `eprintln!`, whose output a passing test keeps to itself.
        let line = format!("\n*** SKIPPED: there is no {}. ***\n", path.display());
        io::stderr().write_all(line.as_bytes()).expect("standard error");
        return Vec::new();
    };
    serde_json::from_str(&text).expect("a list in JSON")
}

fn strings<'a>(entry: &'a Value, name: &str) -> impl Iterator<Item = &'a str> {
    entry[name].as_array().into_iter().flatten().filter_map(Value::as_str)
}

/// Every domain and mail exchanger of the directory.
fn known() -> BTreeSet<&'static str> {
    PROVIDERS.iter().flat_map(|entry| entry.domains.iter().chain(entry.mx)).copied().collect()
}

#[test]
fn every_file_of_thunderbirds_list_is_a_source() {
    let sources = directory().flat_map(|(_, details)| details.sources);
    let named: BTreeSet<_> = sources
        .filter_map(|source| match source {
            Source::Thunderbird(name) => Some(*name),
            _ => None,
        })
        .collect();
    let list = facts("providers-ispdb.json");
    let ids: BTreeSet<_> = list.iter().filter_map(|entry| entry["id"].as_str()).collect();
    nothing(ids.difference(&named).map(|id| format!("{id}: nobody's source")));
    if !ids.is_empty() {
        assert_eq!(ids.len(), 163);
        nothing(named.difference(&ids).map(|id| format!("{id}: no such file")));
    }
}

#[test]
fn every_domain_of_thunderbirds_list_is_known() {
    let (list, known) = (facts("providers-ispdb.json"), known());
    let domains: BTreeSet<_> = list.iter().flat_map(|entry| strings(entry, "domains")).collect();
    assert!(list.is_empty() || domains.len() == 962, "{} domains", domains.len());
    let domains = domains.into_iter().map(|domain| renamed(domain, CORRECTED));
    nothing(domains.filter(|domain| !known.contains(domain)).map(str::to_owned));
}

#[test]
fn every_provider_and_domain_of_the_notes_is_known() {
    let (list, known) = (facts("providers-notes.json"), known());
    assert!(list.is_empty() || list.len() == 73, "{} notes", list.len());
    nothing(list.iter().filter_map(|entry| {
        let id = entry["id"].as_str().expect("an id");
        PROVIDERS.get(renamed(id, IDS)).is_none().then(|| id.to_owned())
    }));
    let domains = list
        .iter()
        .flat_map(|entry| strings(entry, "domains").chain(strings(entry, "extra_domains")));
    nothing(domains.filter(|domain| !known.contains(domain)).map(str::to_owned));
}

/// What stands in the directory for `name`.
fn renamed<'a>(name: &'a str, names: &[(&str, &'a str)]) -> &'a str {
    names.iter().find(|(old, _)| *old == name).map_or(name, |(_, new)| new)
}

/// Slips in Thunderbird's list: no such top-level domain is delegated.
const CORRECTED: &[(&str, &str)] = &[("coral.broba.ccv", "coral.broba.cc")];

/// Notes whose provider we call otherwise.
const IDS: &[(&str, &str)] = &[("cpanel_generic", "cpanel"), ("proton_smtp_token", "proton_smtp")];
