//! Octets that fuzzing found worth keeping: `tests/fuzzed/<target>/`, as they were made up.
#![cfg(not(target_family = "wasm"))]

#[path = "support/laws_of_smtp/mod.rs"]
mod laws_of_smtp;

use std::fs;
use std::path::{Path, PathBuf};

use laws_of_smtp::{Kind, conversation, parser, server};

#[test]
fn every_server_keeps_the_laws() {
    for (path, octets) in kept("server") {
        say(&path);
        server(&octets);
        // Choices mean something else when there are more of them.
        for kind in Kind::all() {
            conversation(kind, octets.get(1..).unwrap_or_default());
        }
    }
}

#[test]
fn every_line_is_taken_apart_by_the_laws() {
    for (path, octets) in kept("parser") {
        say(&path);
        parser(&octets);
    }
}

/// Which one it was, if a law is broken.
#[expect(clippy::print_stderr, reason = "shown only with a failure")]
fn say(path: &Path) {
    eprintln!("{}", path.display());
}

/// What is kept for a target, in order.
fn kept(target: &str) -> Vec<(PathBuf, Vec<u8>)> {
    let folder = Path::new("tests/fuzzed").join(target);
    let entries = fs::read_dir(folder).expect("a folder");
    let mut files: Vec<_> = entries.map(|entry| entry.expect("an entry").path()).collect();
    files.sort();
    assert!(!files.is_empty());
    files
        .into_iter()
        .map(|path| {
            let octets = fs::read(&path).expect("a file");
            (path, octets)
        })
        .collect()
}
