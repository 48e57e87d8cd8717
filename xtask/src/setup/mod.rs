//! What the commands need, found or installed: each once, and never again while its version fits.

pub(crate) mod apt;
mod browsers;
mod cargo_tools;
mod components;
mod font;
mod npm;
mod programs;
mod wasm_target;
pub(crate) mod web_servers;

use std::collections::BTreeMap;
use std::env;
use std::path::PathBuf;
use std::process::Command;

use crate::{Outcome, project};
use browsers::Chromium;
pub(crate) use wasm_target::TARGET;
use wasm_target::WasmTarget;

/// One thing that a command may need.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Need {
    Rustfmt,
    Clippy,
    WasmTarget,
    WasmBindgen,
    Trunk,
    NodePackages,
    Chromium,
    Firefox,
    Devanagari,
    Programs,
    WebServers,
}

impl Need {
    pub(crate) const ALL: &[Self] = &[
        Self::Rustfmt,
        Self::Clippy,
        Self::WasmTarget,
        Self::WasmBindgen,
        Self::Trunk,
        Self::NodePackages,
        Self::Chromium,
        Self::Firefox,
        Self::Devanagari,
        Self::Programs,
        Self::WebServers,
    ];

    fn meet(self, toolbox: &mut Toolbox) -> Outcome<()> {
        match self {
            Self::Rustfmt => components::find_or_add("rustfmt", "fmt")?,
            Self::Clippy => components::find_or_add("clippy", "clippy")?,
            Self::WasmTarget => toolbox.wasm = WasmTarget::find_or_install()?,
            Self::WasmBindgen => toolbox.path.extend(cargo_tools::wasm_bindgen()?),
            Self::Trunk => toolbox.path.extend(cargo_tools::trunk()?),
            Self::NodePackages => toolbox.path.push(npm::packages()?),
            Self::Chromium => toolbox.chromium = Some(Chromium::find_or_install()?),
            Self::Firefox => toolbox.firefox = Some(browsers::firefox()?),
            Self::Devanagari => font::find_or_install()?,
            Self::Programs => programs::find_or_install()?,
            Self::WebServers => web_servers::find_or_unpack()?,
        }
        Ok(())
    }
}

/// What was found and installed.
#[derive(Default)]
pub(crate) struct Toolbox {
    path: Vec<PathBuf>,
    missing: BTreeMap<Need, String>,
    pub(crate) wasm: WasmTarget,
    pub(crate) chromium: Option<Chromium>,
    pub(crate) firefox: Option<PathBuf>,
}

impl Toolbox {
    /// Why a need is not met, in a sentence that says what to do by hand.
    pub(crate) fn lacks(&self, need: Need) -> Option<&str> {
        self.missing.get(&need).map(String::as_str)
    }

    /// A program, run in the project's root with the tools on its PATH.
    pub(crate) fn command(&self, program: &str) -> Command {
        let system = env::var_os("PATH").unwrap_or_default();
        let path = self.path.iter().cloned().chain(env::split_paths(&system));
        let mut command = Command::new(program);
        command.current_dir(project::root());
        if let Ok(path) = env::join_paths(path) {
            command.env("PATH", path);
        }
        command
    }
}

/// Meets the needs as far as that can be done, and says what it does.
pub(crate) fn set_up(needs: &[Need]) -> Toolbox {
    let mut toolbox = Toolbox::default();
    for &need in Need::ALL.iter().filter(|need| needs.contains(need)) {
        if let Err(problem) = need.meet(&mut toolbox) {
            println!("MISSING: {problem}");
            toolbox.missing.insert(need, problem.to_string());
        }
    }
    toolbox
}

/// Says what will be installed, from where and for about how long.
pub(crate) fn announce(what: &str, source: &str, time: &str) {
    println!("Installing {what} from {source}; this takes about {time}.");
}

/// The first word of a text that looks like a version, as in `Chromium 156.0.8078.79 built on Debian`.
fn version_in(text: &str) -> Option<&str> {
    text.split_whitespace()
        .map(|word| word.trim_start_matches('v'))
        .find(|word| word.starts_with(|c: char| c.is_ascii_digit()) && word.contains('.'))
}

/// The first number of a version.
fn major(version: &str) -> Option<u32> {
    version.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_found_in_what_programs_say_of_themselves() {
        for (text, version) in [
            ("trunk 0.21.14", "0.21.14"),
            ("v20.20.2", "20.20.2"),
            ("rustc 1.96.0 (ac68faa20 2026-05-25) (built from a source tarball)", "1.96.0"),
            ("Chromium 156.0.8078.79 built on Debian GNU/Linux 12 (bookworm)", "156.0.8078.79"),
            (
                "ChromeDriver 156.0.8078.79 (a21ce95c-refs/branch-heads/8078@{#1704})",
                "156.0.8078.79",
            ),
        ] {
            assert_eq!(version_in(text), Some(version));
        }
        assert_eq!(version_in("no version 3"), None);
        assert_eq!(major("156.0.8078.79"), Some(156));
        assert_eq!(major(""), None);
    }

    #[test]
    fn every_need_is_met_in_the_order_it_is_declared() {
        assert!(Need::ALL.is_sorted());
    }
}
