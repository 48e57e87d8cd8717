//! `cargo xtask test`: every check in turn, where the time went, and how many passed.

mod age;
mod checks;
mod size;
mod tally;

use std::env;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use crate::Outcome;
use crate::setup::{self, Need, Toolbox};
use crate::site;
pub(crate) use checks::in_chromium;
pub(crate) use tally::Tally;

/// One check, or one run of tests.
pub(crate) struct Stage {
    pub(crate) name: &'static str,
    pub(crate) what: &'static str,
    needs: &'static [Need],
    /// Whether it looks at the release site.
    site: bool,
    run: fn(&Toolbox) -> Outcome<Tally>,
}

/// All of them, in order: the quick ones first.
pub(crate) const STAGES: &[Stage] = &[
    Stage {
        name: "fmt",
        what: "the source is formatted",
        needs: &[Need::Rustfmt],
        site: false,
        run: checks::fmt,
    },
    Stage {
        name: "clippy",
        what: "no lint warns about the native code",
        needs: &[Need::Clippy],
        site: false,
        run: checks::clippy,
    },
    Stage {
        name: "clippy-wasm",
        what: "no lint warns about the browser's code",
        needs: &[Need::Clippy, Need::WasmTarget],
        site: false,
        run: checks::clippy_wasm,
    },
    Stage {
        name: "doc",
        what: "the documentation builds without a warning",
        needs: &[],
        site: false,
        run: checks::doc,
    },
    Stage {
        name: "native",
        what: "tests of the native code, and of its documentation",
        needs: &[],
        site: false,
        run: checks::native,
    },
    Stage {
        name: "interop",
        what: "the real programs read the files that we write",
        needs: &[Need::Programs],
        site: false,
        run: checks::interop,
    },
    Stage {
        name: "wasm",
        what: "tests of the browser's code, in headless Chromium",
        needs: &[Need::WasmTarget, Need::WasmBindgen, Need::Chromium],
        site: false,
        run: checks::wasm,
    },
    Stage {
        name: SITE,
        what: "the release site builds, into dist/",
        needs: site::NEEDS,
        site: false,
        run: checks::site,
    },
    Stage {
        name: "e2e",
        what: "tests of the release site, in browsers",
        needs: &[
            Need::NodePackages,
            Need::Chromium,
            Need::Firefox,
            Need::Devanagari,
            Need::WebServers,
        ],
        site: true,
        run: checks::e2e,
    },
    Stage {
        name: "html",
        what: "the pages of the release site are valid",
        needs: &[Need::NodePackages],
        site: true,
        run: checks::html,
    },
    Stage {
        name: "size",
        what: "the first page of the release site is within its size",
        needs: &[],
        site: true,
        run: size::size,
    },
    Stage {
        name: "age",
        what: "what we say of the most used providers is not old (warns; fails with --fresh)",
        needs: &[],
        site: true,
        run: age::age,
    },
];

const SITE: &str = "site";

/// Runs the named checks, or all; the last line counts them. If what is published
/// has to be `fresh`, warnings are failures.
pub(crate) fn test(names: &[String], fresh: bool) -> ExitCode {
    let chosen = |stage: &&Stage| names.is_empty() || names.iter().any(|name| name == stage.name);
    let wants_site = STAGES.iter().filter(chosen).any(|stage| stage.site);
    let stages: Vec<&Stage> =
        STAGES.iter().filter(|stage| chosen(stage) || (wants_site && stage.name == SITE)).collect();

    let start = Instant::now();
    let needs: Vec<Need> = stages.iter().flat_map(|stage| stage.needs).copied().collect();
    let toolbox = setup::set_up(&needs);
    let mut rows = vec![Row { name: "set-up", took: start.elapsed(), tally: Tally::default() }];
    for stage in stages {
        println!("\n── {}: {} ──", stage.name, stage.what);
        let start = Instant::now();
        let tally = result_of(stage, &toolbox);
        rows.push(Row { name: stage.name, took: start.elapsed(), tally });
    }

    let sum = rows.iter().fold(Tally::default(), |sum, row| sum + row.tally);
    println!("\n{}", table(&rows, start.elapsed()));
    if sum.skipped > 0 {
        println!("{} SKIPPED: nothing is known about what they would have checked.", sum.skipped);
    }
    if sum.warned > 0 {
        println!("{} WARNED: it passed, but look at what it says.", sum.warned);
    }
    let verdict = if in_ci() { sum.with_skipped_as_failed() } else { sum };
    let verdict = if fresh { verdict.with_warned_as_failed() } else { verdict };
    println!("{} passed, {} failed", verdict.passed, verdict.failed);
    if verdict.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn result_of(stage: &Stage, toolbox: &Toolbox) -> Tally {
    // Tests that want them say so themselves; the others can do without.
    let mut needs =
        stage.needs.iter().filter(|need| ![Need::Firefox, Need::WebServers].contains(need));
    if let Some(problem) = needs.find_map(|&need| toolbox.lacks(need)) {
        println!("SKIPPED: {problem}");
        return Tally::SKIPPED;
    }
    if stage.site && !site::is_built() {
        println!("SKIPPED: there is no site to look at");
        return Tally::SKIPPED;
    }
    (stage.run)(toolbox).unwrap_or_else(|problem| {
        println!("FAILED: {problem}");
        Tally::FAILED
    })
}

/// Whether nobody is there to see that something was skipped.
fn in_ci() -> bool {
    env::var("CI").is_ok_and(|value| value == "true")
}

/// What became of one stage.
struct Row {
    name: &'static str,
    took: Duration,
    tally: Tally,
}

fn table(rows: &[Row], total: Duration) -> String {
    let mut table =
        format!("{:12} {:>9} {:>7} {:>7} {:>7}", "", "seconds", "passed", "failed", "skipped");
    for Row { name, took, tally } in rows {
        let Tally { passed, failed, skipped, warned: _ } = tally;
        let seconds = took.as_secs_f64();
        table += &format!("\n{name:12} {seconds:9.1} {passed:7} {failed:7} {skipped:7}");
    }
    table += &format!("\n{:12} {:9.1}", "in all", total.as_secs_f64());
    table
}
