//! `cargo xtask interop`: the real programs, installed and tried with the settings that we write.

mod install;

use std::env;
use std::process::{Command, ExitCode};
use std::time::Duration;

use crate::setup::{Need, Toolbox, set_up};
use crate::test::Tally;
use crate::{Outcome, process, project};

/// Tries the named targets, or every one, and writes what came of it to `tests/interop/results.json`.
pub(crate) fn interop(targets: &[String]) -> Outcome<ExitCode> {
    let toolbox = set_up(&[Need::Programs]);
    let trials = if targets.is_empty() { "all".to_owned() } else { targets.join(",") };
    let tally = tried(&toolbox, &trials, true)?;
    println!("{} passed, {} failed", tally.passed, tally.failed);
    Ok(if tally.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Runs the tests with the real programs; `trials` names targets, is `all`, or is
/// empty for the quick ones. Whoever does not `write` holds what comes of it
/// against what is written.
pub(crate) fn tried(toolbox: &Toolbox, trials: &str, write: bool) -> Outcome<Tally> {
    process::run(test(toolbox.command("cargo"), trials).arg("--no-run"), LIMIT)?;
    let mut tally = Tally::default();
    if let Some(problem) = no_laboratory() {
        println!("SKIPPED: {problem}");
        tally = tally + Tally::SKIPPED;
    } else {
        let mut needs = Vec::new();
        let mut ask = test(toolbox.command("cargo"), trials);
        ask.args(["--", "--exact", "trying::needs", "--nocapture"]);
        process::read(&mut ask, LIMIT, |line| needs.extend(install::Package::read(line)))?;
        install::install(&needs)?;
    }
    let mut run = test(inside(toolbox)?, trials);
    if write {
        run.env("DAKIYA_RESULTS", "write");
        run.args(["--", "the_real_programs", "--nocapture"]);
    }
    let success = process::read(&mut run, LIMIT, |line| tally.read_rust(line))?;
    Ok(tally.with_success(success))
}

/// Cargo's tests, with what they have to know.
fn test(mut command: Command, trials: &str) -> Command {
    command.args(["test", "--locked", "--features", "ssr", "--test", "interop"]);
    command.env("DAKIYA_INTEROP", "all").env("DAKIYA_TRIALS", trials);
    command
}

/// Cargo on a computer of its own, which ends with the command; or here, where
/// that cannot be.
fn inside(toolbox: &Toolbox) -> Outcome<Command> {
    if no_laboratory().is_some() {
        return Ok(toolbox.command("cargo"));
    }
    let mut command = toolbox.command("unshare");
    command.args(ALONE).args(["sh", "tests/interop/laboratory/inside.sh"]);
    command.arg(project::target().join("laboratory")).arg("cargo");
    command.env("DAKIYA_PROGRAMS", install::folder()?).env("CARGO_NET_OFFLINE", "true");
    Ok(command)
}

/// Why the programs cannot send and fetch here.
fn no_laboratory() -> Option<String> {
    let root = process::ask(Command::new("id").arg("-u")).as_deref() == Some("0");
    let alone = || process::ask(Command::new("unshare").args(ALONE).arg("true")).is_some();
    if !cfg!(target_os = "linux") || process::on_path("apt-get").is_none() {
        Some(format!("programs send and fetch on Debian, not on {}", env::consts::OS))
    } else if !root || !alone() {
        Some("programs send and fetch only for root, who may make namespaces".into())
    } else {
        None
    }
}

/// How `unshare` is asked for a network, file systems and processes of their own.
const ALONE: &[&str] = &["--mount", "--net", "--pid", "--fork", "--kill-child", "--mount-proc"];

const LIMIT: Duration = Duration::from_mins(30);
