//! The browsers that run the tests: Chromium with its driver, and Firefox.

use std::env;
use std::path::PathBuf;
use std::process::Command;

use super::{apt, major, version_in};
use crate::{Outcome, process};

/// A Chromium, or Chrome, and the driver for its version.
#[derive(Clone, Debug)]
pub(crate) struct Chromium {
    pub(crate) browser: PathBuf,
    pub(crate) driver: PathBuf,
}

impl Chromium {
    pub(super) fn find_or_install() -> Outcome<Self> {
        if let Some(found) = Self::find() {
            return Ok(found);
        }
        let missing = "there is no Chromium with a ChromeDriver of the same version";
        if !apt::is_here() {
            let by_hand = if cfg!(target_os = "macos") {
                "run `brew install --cask google-chrome chromedriver`"
            } else {
                "install both, and set CHROME and CHROMEDRIVER if they are not on PATH"
            };
            return Err(format!("{missing}: {by_hand}").into());
        }
        apt::install(&["chromium", "chromium-driver"], "a minute")
            .map_err(|problem| format!("{missing}: {problem}"))?;
        Self::find().ok_or_else(|| format!("{missing}: set CHROME and CHROMEDRIVER").into())
    }

    /// The first browser whose version is the driver's.
    fn find() -> Option<Self> {
        let driver = candidates("CHROMEDRIVER", &["chromedriver"]).into_iter().next()?;
        let version = major_of(&driver)?;
        let browser = candidates("CHROME", CHROMIUM)
            .into_iter()
            .find(|browser| major_of(browser) == Some(version))?;
        Some(Self { browser, driver })
    }
}

/// Firefox.
pub(super) fn firefox() -> Outcome<PathBuf> {
    let find = || candidates("FIREFOX", FIREFOX).into_iter().next();
    if let Some(found) = find() {
        return Ok(found);
    }
    if !apt::is_here() {
        let by_hand = if cfg!(target_os = "macos") {
            "run `brew install --cask firefox`"
        } else {
            "install it, and set FIREFOX if it is not on PATH"
        };
        return Err(format!("there is no Firefox: {by_hand}").into());
    }
    apt::install(&["firefox-esr"], "half a minute")
        .map_err(|problem| format!("there is no Firefox: {problem}"))?;
    find().ok_or_else(|| "there is no Firefox: set FIREFOX".into())
}

/// Programs that exist: the one that a variable names, or else those with the usual names.
fn candidates(variable: &str, names: &[&str]) -> Vec<PathBuf> {
    match env::var_os(variable) {
        Some(file) => Some(PathBuf::from(file)).filter(|file| file.is_file()).into_iter().collect(),
        None => names.iter().filter_map(|name| process::on_path(name)).collect(),
    }
}

fn major_of(program: &PathBuf) -> Option<u32> {
    process::ask(Command::new(program).arg("--version"))
        .as_deref()
        .and_then(version_in)
        .and_then(major)
}

/// Names on PATH, and where macOS keeps its applications.
const CHROMIUM: &[&str] = &[
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const FIREFOX: &[&str] =
    &["firefox-esr", "firefox", "/Applications/Firefox.app/Contents/MacOS/firefox"];
