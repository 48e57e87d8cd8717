//! Personas answer as the servers did whose sessions were recorded.
//!
//! The recordings are in `tests/transcripts/recorded/`, in the form that its
//! README describes. Where a persona is not like its server,
//! `tests/transcripts/differences.txt` says so, and why. With `UPDATE=1` the list
//! is written anew; reasons stay, and new lines wait for theirs.
#![cfg(not(target_family = "wasm"))]

#[path = "../examples/replay/client.rs"]
mod client;
#[path = "../examples/replay/compact/mod.rs"]
mod compact;
#[path = "../examples/replay/octets.rs"]
mod octets;
#[path = "../examples/replay/player.rs"]
mod player;
#[path = "../examples/replay/recording.rs"]
mod recording;

use std::collections::BTreeMap;
use std::{env, fs};

use player::{Difference, Tally};
use recording::Recording;

/// Servers that a persona has to be very much like: the usual ones.
const CLOSE: [&str; 7] =
    ["exim", "exim4.98", "opensmtpd", "postfix", "postfix-strict", "postfix3.10", "sendmail"];

#[test]
fn every_server_has_a_persona() {
    for server in recording().servers() {
        let persona = dakiya::smtp::PERSONAS.get(&server.replace(['-', '.'], "_"));
        assert!(persona.is_some(), "{server}");
    }
}

#[test]
fn personas_are_like_their_servers() {
    let mut short = Vec::new();
    for (server, tally) in tallies() {
        let Tally { compared, agreed, left_out, .. } = tally;
        let percent = if CLOSE.contains(&server.as_str()) { 97 } else { 93 };
        if agreed * 100 < compared * percent || left_out * 100 >= (compared + left_out) * 3 {
            short.push(format!("{server}: {agreed} of {compared} agree, {left_out} left out"));
        }
    }
    assert!(short.is_empty(), "{}", short.join("\n"));
}

#[test]
fn every_difference_is_listed_with_its_reason() {
    let tallies = tallies();
    let found: BTreeMap<_, _> = tallies
        .iter()
        .flat_map(|(server, tally)| tally.differences.iter().map(move |d| (line(server, d), d)))
        .collect();
    if env::var_os("UPDATE").is_some() {
        let reasons = listed();
        let lines = found.keys().map(|line| {
            let reason = reasons.get(line).map(String::as_str).unwrap_or_default();
            format!("{line} — {reason}\n")
        });
        fs::write(DIFFERENCES, lines.collect::<String>()).expect("a writable checkout");
    }
    let listed = listed();
    let new = found.iter().filter(|(line, _)| !listed.contains_key(*line));
    let gone = listed.keys().filter(|line| !found.contains_key(*line));
    let bare = listed.iter().filter(|(_, reason)| reason.is_empty()).map(|(line, _)| line);
    let wrong: Vec<_> = new
        .map(|(line, difference)| format!("new: {line}\n     sent: {}", difference.sent))
        .chain(gone.map(|line| format!("gone: {line}")))
        .chain(bare.map(|line| format!("without a reason: {line}")))
        .collect();
    assert!(wrong.is_empty(), "{} (UPDATE=1 writes the list)\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn the_files_are_in_the_form_that_is_written() {
    let written = compact::write(&recording());
    for (name, text) in files() {
        assert_eq!(written.get(&name), Some(&text), "{name}");
    }
}

/// How each persona does.
fn tallies() -> Vec<(String, Tally)> {
    let recording = recording();
    let servers = recording.servers();
    servers
        .into_iter()
        .map(|server| {
            let persona = player::persona_of(server).expect("a persona");
            (server.to_owned(), player::replay(&recording, server, persona))
        })
        .collect()
}

/// The differences that are known, and why they are there.
fn listed() -> BTreeMap<String, String> {
    let text = fs::read_to_string(DIFFERENCES).expect("a list");
    let lines = text.lines().map(|line| line.rsplit_once(" —").unwrap_or((line, "")));
    lines.map(|(line, reason)| (line.to_owned(), reason.trim().to_owned())).collect()
}

/// A line of the list.
fn line(server: &str, difference: &Difference) -> String {
    let Difference { script, step, sent: _, expected, got } = difference;
    format!("{server} {script} {step}: expected {expected} got {got}")
}

fn recording() -> Recording {
    compact::read(&files()).expect("recordings")
}

fn files() -> compact::Files {
    let entries = fs::read_dir("tests/transcripts/recorded").expect("a folder");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    paths
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .map(|path| {
            let name = path.file_name().expect("a name").to_string_lossy().into_owned();
            (name, fs::read_to_string(path).expect("UTF-8"))
        })
        .collect()
}

const DIFFERENCES: &str = "tests/transcripts/differences.txt";
