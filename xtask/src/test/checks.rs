//! What each stage runs.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use serde_json::{Value, json};

use super::tally::Tally;
use crate::compress::Effort;
use crate::setup::{TARGET, Toolbox, web_servers};
use crate::{Outcome, interop, process, project, site as release};

/// `cargo fmt` does not see the files that a `registry!` lists.
pub(super) fn fmt(toolbox: &Toolbox) -> Outcome<Tally> {
    let mut files = Vec::new();
    for folder in SOURCES {
        sources(&project::root().join(folder), &mut files)?;
    }
    check(toolbox.command("rustfmt").arg("--check").args(files))
}

pub(super) fn clippy(toolbox: &Toolbox) -> Outcome<Tally> {
    let mut clippy = toolbox.command("cargo");
    clippy.args(["clippy", "--locked", "--workspace", "--all-targets", "--features", "ssr"]);
    check(clippy.args(["--", "-D", "warnings"]))
}

pub(super) fn clippy_wasm(toolbox: &Toolbox) -> Outcome<Tally> {
    let mut clippy = toolbox.command(toolbox.wasm.cargo_clippy());
    toolbox.wasm.configure(&mut clippy);
    clippy.args(["clippy", "--locked", "--target", TARGET, "--features", "csr"]);
    clippy.args(["--package", "dakiya", "--package", "dakiya-benches"]);
    clippy.args(["--lib", "--bins", "--test", "web", "--test", "browser"]);
    check(clippy.args(["--", "-D", "warnings"]))
}

pub(super) fn doc(toolbox: &Toolbox) -> Outcome<Tally> {
    let mut doc = toolbox.command("cargo");
    doc.args(["doc", "--locked", "--workspace", "--no-deps", "--features", "ssr"]);
    check(doc.env("RUSTDOCFLAGS", "-D warnings"))
}

pub(super) fn native(toolbox: &Toolbox) -> Outcome<Tally> {
    let mut test = toolbox.command("cargo");
    test.args(["test", "--locked", "--workspace", "--features", "ssr", "--no-fail-fast"]);
    count(&mut test, Tally::read_rust)
}

pub(super) fn interop(toolbox: &Toolbox) -> Outcome<Tally> {
    interop::tried(toolbox, "", false)
}

pub(super) fn wasm(toolbox: &Toolbox) -> Outcome<Tally> {
    let mut test = toolbox.command("cargo");
    in_chromium(toolbox, &mut test)?;
    test.args(["test", "--locked", "--target", TARGET, "--features", "csr", "--test", "web"]);
    count(&mut test, Tally::read_rust)
}

pub(super) fn site(toolbox: &Toolbox) -> Outcome<Tally> {
    release::build(toolbox, &release::Place::to_be_tested(), Effort::Little)?;
    Ok(Tally::PASSED)
}

pub(super) fn e2e(toolbox: &Toolbox) -> Outcome<Tally> {
    let folder = project::root().join("tests/e2e");
    let mut files: Vec<PathBuf> =
        fs::read_dir(&folder)?.map(|file| Ok(file?.path())).collect::<Outcome<_>>()?;
    files.retain(|file| file.to_string_lossy().ends_with(".test.mjs"));
    files.sort();

    // What the module gives in a browser is compared with what they print.
    let mut examples = toolbox.command("cargo");
    examples.args(["build", "--locked", "--features", "ssr"]);
    examples.args(["--example", "lookup", "--example", "render", "--example", "diagnose"]);
    process::run(&mut examples, LIMIT)?;

    let chromium = toolbox.chromium.as_ref().ok_or("there is no Chromium")?;
    let mut test = toolbox.command("node");
    // The limit is also that of a whole file, and one looks at every page there is.
    test.args(["--test", "--test-reporter=spec", "--test-timeout=1500000", "--test-concurrency=2"]);
    test.args(files);
    test.env("DIST", project::dist()).env("CHROME", &chromium.browser);
    // Building the site has compiled it.
    test.env("PRERENDER", project::target().join("debug/prerender"));
    test.env("WEB_SERVERS", web_servers::folder()?);
    test.env("EXAMPLES", project::target().join("debug/examples"));
    if let Some(firefox) = &toolbox.firefox {
        test.env("FIREFOX", firefox);
    }
    // Its output is read, which colours would be in the way of.
    count(test.env("NO_COLOR", "1").env_remove("FORCE_COLOR"), Tally::read_node)
}

pub(super) fn html(toolbox: &Toolbox) -> Outcome<Tally> {
    let mut validate = toolbox.command("html-validate");
    validate.args(["--config", "xtask/html-validate.json", "--ext", "html"]);
    check(validate.arg(project::dist()))
}

/// Has Cargo run tests of the browser's code in headless Chromium.
pub(crate) fn in_chromium(toolbox: &Toolbox, test: &mut Command) -> Outcome<()> {
    let chromium = toolbox.chromium.as_ref().ok_or("there is no Chromium")?;
    toolbox.wasm.configure(test);
    test.env("CHROMEDRIVER", &chromium.driver);
    test.env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", webdriver_for(&chromium.browser)?);
    test.env("WASM_BINDGEN_TEST_TIMEOUT", "120");
    Ok(())
}

/// Gathers the Rust files below `folder`. What the generators wrote, in
/// `tests/golden`, is nobody's to format.
fn sources(folder: &Path, files: &mut Vec<PathBuf>) -> Outcome<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() && !path.ends_with("golden") {
            sources(&path, files)?;
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            files.push(path);
        }
    }
    Ok(())
}

/// A program that checks one thing.
fn check(command: &mut Command) -> Outcome<Tally> {
    Ok(Tally::of(process::read(command, LIMIT, |_| ())?))
}

/// A program that counts what it checks.
fn count(command: &mut Command, read: fn(&mut Tally, &str)) -> Outcome<Tally> {
    let mut tally = Tally::default();
    let success = process::read(command, LIMIT, |line| read(&mut tally, line))?;
    Ok(tally.with_success(success))
}

/// The settings in `webdriver.json` with this browser, where the driver would look for one itself.
fn webdriver_for(browser: &Path) -> Outcome<PathBuf> {
    let settings = fs::read_to_string(project::root().join("webdriver.json"))?;
    let mut settings: Value = serde_json::from_str(&settings)?;
    settings["goog:chromeOptions"]["binary"] = json!(browser);
    let file = project::target().join("webdriver.json");
    fs::write(&file, settings.to_string())?;
    Ok(file)
}

/// Where the sources are.
const SOURCES: [&str; 6] =
    ["benches", "examples", "fuzz/fuzz_targets", "src", "tests", "xtask/src"];

const LIMIT: Duration = Duration::from_mins(30);
