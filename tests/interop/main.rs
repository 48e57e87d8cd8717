//! The real programs read what we write for them, and agree on every value.
//!
//! `cargo xtask test interop` sees to it that they are there, and sets
//! `DAKIYA_INTEROP=all`. Otherwise a program that is not installed is skipped with
//! a loud line on standard error.
#![cfg(all(unix, not(target_family = "wasm")))]

#[path = "../support/accounts.rs"]
mod accounts;
mod apple_mail;
mod bench;
mod django;
mod laboratory;
mod msmtp;
mod mutt;
#[path = "../support/names.rs"]
mod names;
mod postfix;
mod programs;
mod report;
mod scripts;
mod shells;
mod thunderbird;
mod trial;
mod trials;
mod trying;

use accounts::accounts;
use dakiya::account::Account;
use dakiya::formats::Line;
use dakiya::targets::{File, GENERATORS, Setup};

/// Every account that the target can have, with its setup.
fn setups(target: &str) -> Vec<(&'static str, Account, Setup)> {
    let target = GENERATORS.get(target).expect("a target");
    let setup = |(name, account): (&'static str, Account)| {
        let setup = target.usual(&account).ok()?;
        Some((name, account, setup))
    };
    let setups: Vec<_> = accounts().into_iter().filter_map(setup).collect();
    assert!(setups.len() > 3, "{} refuses too much", target.id);
    setups
}

/// The file with this name.
fn file<'a>(setup: &'a Setup, name: &str) -> &'a File {
    setup.files.iter().find(|file| file.name == name).expect("a file")
}

/// The commands of the step that mentions `part`.
fn commands<'a>(setup: &'a Setup, part: &str) -> &'a str {
    let mut runs = setup.before.iter().chain(&setup.after).filter_map(|step| step.run.as_deref());
    runs.find(|run| run.contains(part)).expect("a step with commands")
}

fn printed(lines: &[Line]) -> String {
    dakiya::formats::print(lines)
}

/// A password that means something to every syntax.
const PASSWORD: &str = r#"p$HOME"q`id`\z'$(id) #! %40;{x}"#;
