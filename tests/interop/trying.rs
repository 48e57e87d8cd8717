//! The real programs do what they are meant to with the settings that we write.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::sync::Mutex;
use std::{env, fs, io, thread};

use dakiya::targets::TARGET_IDS;

use super::bench::try_out;
use super::laboratory::Laboratory;
use super::programs::loudly;
use super::report::{Results, Row, printed, table};
use super::trial::{Source, Trial};
use super::trials::trials;

/// `DAKIYA_TRIALS` names targets; `all` means every one, also the slow ones.
/// `DAKIYA_RESULTS=write` writes the file that the site is made from.
#[test]
fn the_real_programs_send_and_fetch() {
    let Some(laboratory) = Laboratory::start() else {
        loudly(
            "the real programs neither send nor fetch here: `cargo xtask test interop` does that",
        );
        return;
    };
    let chosen: Vec<_> = chosen();
    assert!(!chosen.is_empty(), "there is no such trial");
    let before: Results =
        serde_json::from_str(RESULTS).expect("`cargo xtask interop` wrote this file");
    let queue = Mutex::new(chosen.iter());
    let rows = Mutex::new(Results::new());
    thread::scope(|scope| {
        for lane in [1, 2] {
            let (laboratory, queue, rows, before) = (&laboratory, &queue, &rows, &before);
            scope.spawn(move || {
                let next = || queue.lock().expect("nobody panics with it").next();
                while let Some(trial) = next() {
                    let mut row = try_out(laboratory, trial, lane);
                    // A busy computer may be too slow for the patience of a program.
                    if worse(before, &trial.name(), &row).is_some() {
                        row = try_out(laboratory, trial, lane);
                    }
                    for problem in &row.problems {
                        loudly(&readable(problem));
                    }
                    rows.lock().expect("nobody panics with it").insert(trial.name(), row);
                }
            });
        }
    });
    let rows = rows.into_inner().expect("nobody panicked with it");
    loudly(&format!("\n{}", table(&rows)));
    let tried: BTreeSet<_> = trials().iter().map(|trial| trial.target).collect();
    let others: Vec<_> = TARGET_IDS.iter().filter(|id| !tried.contains(**id)).collect();
    loudly(&format!("NOT TRIED, because nobody has written a trial: {others:?}\n"));
    let failed: Vec<_> =
        rows.iter().filter(|(_, row)| !row.problems.is_empty()).map(|(name, _)| name).collect();
    if env::var("DAKIYA_RESULTS").is_ok_and(|what| what == "write") {
        write(before, &rows);
        assert!(failed.is_empty(), "what they were to do did not happen: {failed:?}");
    } else {
        let worse: Vec<_> =
            rows.iter().filter_map(|(name, row)| worse(&before, name, row)).collect();
        assert!(worse.is_empty(), "worse than in tests/interop/results.json: {worse:#?}");
    }
}

/// Says what has to be installed for the chosen trials: `NEED Debian msmtp`.
#[test]
fn needs() {
    for source in chosen().iter().flat_map(|trial| trial.from).collect::<BTreeSet<_>>() {
        let (kind, name) = match source {
            Source::Debian(name) => ("Debian", name),
            Source::Unpacked(name) => ("Unpacked", name),
            Source::PyPi(name) => ("PyPI", name),
            Source::Npm(name) => ("npm", name),
            Source::Cargo(name) => ("crates.io", name),
            Source::Crates(names) => ("crates", names),
        };
        // The test's own name may stand before it, in the same line.
        let line = format!("\nNEED {kind} {name}\n");
        io::stdout().write_all(line.as_bytes()).expect("standard output");
    }
}

#[test]
fn every_trial_has_a_name_of_its_own_and_a_target_that_is_there() {
    let mut names = BTreeMap::new();
    for trial in trials() {
        *names.entry(trial.name()).or_insert(0) += 1;
        if !trial.is_written() {
            loudly(&format!("no target yet: {}", trial.target));
        }
    }
    names.retain(|_, count| *count > 1);
    assert!(names.is_empty(), "{names:?}");
}

fn chosen() -> Vec<Trial> {
    let wanted = env::var("DAKIYA_TRIALS").unwrap_or_default();
    let wanted: Vec<_> = wanted.split([',', ' ']).filter(|name| !name.is_empty()).collect();
    let chosen = |trial: &Trial| match wanted.as_slice() {
        [] => !trial.slow,
        ["all"] => true,
        _ => wanted.contains(&trial.target) || wanted.contains(&trial.name().as_str()),
    };
    trials().into_iter().filter(|trial| trial.is_written() && chosen(trial)).collect()
}

/// The end of a text, without what a terminal would act upon.
fn readable(problem: &str) -> String {
    let text = problem.replace("\\u{1b}", "").replace("\\n", "\n    ");
    let end = text.char_indices().rev().nth(2500).map_or(0, |(at, _)| at);
    format!("{}\n    {}", &problem[..problem.find(": ").unwrap_or(0)], &text[end..])
}

fn worse(before: &Results, name: &str, row: &Row) -> Option<String> {
    // What could not be installed is not tried, and that was said loudly.
    if row.version.is_empty() {
        return None;
    }
    let worse = row.worse_than(before.get(name)?);
    (!worse.is_empty()).then(|| format!("{name}: {}", worse.join(", ")))
}

/// Writes the file: these rows, and those that were not tried now but still can be.
fn write(mut all: Results, rows: &Results) {
    let names: BTreeSet<_> = trials().iter().map(Trial::name).collect();
    all.extend(rows.iter().map(|(name, row)| (name.clone(), row.clone())));
    all.retain(|name, row| names.contains(name) && TARGET_IDS.contains(&row.target.as_str()));
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/interop/results.json");
    fs::write(path, printed(&all)).expect("the project's own folder");
}

const RESULTS: &str = include_str!("results.json");
