//! `cargo xtask bench`: how long it takes, natively and in a browser. It measures; nothing fails because of time.

use std::process::{Command, ExitCode};
use std::time::Duration;

use crate::setup::{self, Need, TARGET, Toolbox};
use crate::{Outcome, process, project, site, test};

/// What the browser's part takes; the native part needs nothing.
const NEEDS: &[Need] = &[Need::WasmTarget, Need::WasmBindgen, Need::Chromium, Need::NodePackages];

/// Measures everything, or less exactly what takes a moment, and prints a table.
pub(crate) fn bench(quick: bool) -> Outcome<ExitCode> {
    let toolbox = setup::set_up(NEEDS);
    let mut figures = native(&toolbox, quick)?;
    if let Some(problem) = NEEDS.iter().find_map(|&need| toolbox.lacks(need)) {
        println!("SKIPPED, in a browser: {problem}");
    } else {
        figures.extend(browser(&toolbox)?);
        figures.extend(pages(&toolbox)?);
    }
    println!("\n{}", table(&figures));
    Ok(ExitCode::SUCCESS)
}

fn native(toolbox: &Toolbox, quick: bool) -> Outcome<Vec<Figure>> {
    let mut bench = toolbox.command("cargo");
    bench.args(["bench", "--locked", "--package", PACKAGE, "--benches", "--"]);
    bench.args(["--output-format", "bencher"]);
    if quick {
        bench.args(["--warm-up-time", "0.5", "--measurement-time", "1"]);
    }
    figures(&mut bench, Figure::of_criterion)
}

/// The same conversations in the release build that the site is made of.
fn browser(toolbox: &Toolbox) -> Outcome<Vec<Figure>> {
    let mut test = toolbox.command("cargo");
    test::in_chromium(toolbox, &mut test)?;
    test.args(["test", "--locked", "--release", "--target", TARGET, "--package", PACKAGE]);
    // Otherwise what a test prints is shown only when it fails.
    test.args(["--test", "browser", "--", "--nocapture"]);
    figures(&mut test, Figure::of_browser)
}

/// What a key takes on the pages of the release site, on a slower processor.
fn pages(toolbox: &Toolbox) -> Outcome<Vec<Figure>> {
    let chromium = toolbox.chromium.as_ref().ok_or("there is no Chromium")?;
    if !site::is_built() {
        println!("SKIPPED, on pages: the site is not built (cargo xtask build)");
        return Ok(Vec::new());
    }
    let mut bench = toolbox.command("node");
    bench.arg("benches/pages.mjs").env("DIST", project::dist()).env("CHROME", &chromium.browser);
    figures(&mut bench, Figure::of_browser)
}

fn figures(command: &mut Command, read: fn(&str) -> Option<Figure>) -> Outcome<Vec<Figure>> {
    let mut figures = Vec::new();
    if process::read(command, LIMIT, |line| figures.extend(read(line)))? {
        Ok(figures)
    } else {
        Err("the benchmarks did not run to their end".into())
    }
}

/// What one thing takes.
#[derive(Debug, PartialEq)]
struct Figure {
    name: String,
    nanoseconds: f64,
}

impl Figure {
    /// From `test session/mx ... bench:      15,878 ns/iter (+/- 392)`.
    fn of_criterion(line: &str) -> Option<Self> {
        let (name, time) = line.strip_prefix("test ")?.split_once(" ... bench:")?;
        Self::new(name, time.trim_start().split(' ').next()?)
    }

    /// From `bench: session/mx in a browser 40,123 ns`, wherever it stands in the line.
    fn of_browser(line: &str) -> Option<Self> {
        let (_, figure) = line.split_once("bench: ")?;
        let (name, time) = figure.trim_end().strip_suffix(" ns")?.rsplit_once(' ')?;
        Self::new(name, time)
    }

    fn new(name: &str, nanoseconds: &str) -> Option<Self> {
        let nanoseconds = nanoseconds.replace(',', "").parse().ok()?;
        Some(Self { name: name.to_owned(), nanoseconds })
    }
}

fn table(figures: &[Figure]) -> String {
    let mut table = format!("{:32} {:>10}", "", "µs");
    for Figure { name, nanoseconds } in figures {
        table += &format!("\n{name:32} {:10.3}", nanoseconds / 1000.0);
    }
    table
}

const PACKAGE: &str = "dakiya-benches";

const LIMIT: Duration = Duration::from_mins(40);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_found_in_what_is_printed() {
        let native = "test session/mx ... bench:      15,878 ns/iter (+/- 392)";
        let named = |name: &str| Some(Figure { name: name.into(), nanoseconds: 15878.0 });
        assert_eq!(Figure::of_criterion(native), named("session/mx"));
        let browser = "    bench: session/mx in a browser 15878 ns";
        assert_eq!(Figure::of_browser(browser), named("session/mx in a browser"));
        assert_eq!(Figure::of_criterion(browser), None);
        assert_eq!(Figure::of_browser(native), None);
    }

    #[test]
    fn times_are_printed_in_microseconds() {
        let figures = [Figure { name: "session/mx".into(), nanoseconds: 15878.0 }];
        let table = table(&figures);
        assert_eq!(
            table.lines().last().map(str::trim_end),
            Some("session/mx                           15.878")
        );
    }
}
