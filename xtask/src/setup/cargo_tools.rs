//! Trunk and wasm-bindgen, built by Cargo into the user's cache folder.

use std::ffi::OsStr;
use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use super::{announce, version_in};
use crate::{Outcome, process, project};

/// Trunk: the folder it is in, or none if it is on PATH.
pub(super) fn trunk() -> Outcome<Option<PathBuf>> {
    CargoTool {
        program: "trunk",
        package: "trunk",
        version: TRUNK,
        locked: true,
        time: "2 to 5 minutes",
    }
    .find_or_install()
}

/// wasm-bindgen and its test runner, at exactly the version of the library that the app is built with.
pub(super) fn wasm_bindgen() -> Outcome<Option<PathBuf>> {
    CargoTool {
        program: "wasm-bindgen",
        package: "wasm-bindgen-cli",
        version: &project::locked_version("wasm-bindgen")?,
        // Its own lock file names a crate version that registries no longer hold.
        locked: false,
        time: "2 to 5 minutes",
    }
    .find_or_install()
}

struct CargoTool<'a> {
    program: &'a str,
    package: &'a str,
    version: &'a str,
    locked: bool,
    time: &'a str,
}

impl CargoTool<'_> {
    fn find_or_install(&self) -> Outcome<Option<PathBuf>> {
        if self.fits(self.program) {
            return Ok(None);
        }
        let folder =
            project::cache()?.join("tools").join(format!("{}-{}", self.program, self.version));
        let bin = folder.join("bin");
        if !self.fits(bin.join(self.program)) {
            fs::create_dir_all(&folder)?;
            self.install(&folder)?;
        }
        Ok(Some(bin))
    }

    fn fits(&self, program: impl AsRef<OsStr>) -> bool {
        let answer = process::ask(Command::new(program).arg("--version"));
        answer.as_deref().and_then(version_in) == Some(self.version)
    }

    fn install(&self, folder: &PathBuf) -> Outcome<()> {
        let crate_version = format!("{}@{}", self.package, self.version);
        announce(&crate_version, "crates.io", self.time);
        let mut install = Command::new("cargo");
        install.args(["install", "--force", &crate_version, "--root"]).arg(folder);
        if self.locked {
            install.arg("--locked");
        }
        // Optimizing these programs takes longer than they will ever run here.
        install.env("CARGO_PROFILE_RELEASE_LTO", "off");
        install.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0");
        install.env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "256");
        process::run(&mut install, LIMIT).map_err(|_| {
            format!("{crate_version} was not built: run `cargo install {crate_version}`").into()
        })
    }
}

/// The newest Trunk that the project's Rust version builds; Trunk.toml asks for at least this.
const TRUNK: &str = "0.21.14";

const LIMIT: Duration = Duration::from_mins(40);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn trunk_is_the_version_that_its_configuration_asks_for() {
        let configuration = fs::read_to_string(project::root().join("Trunk.toml")).expect("a file");
        assert!(configuration.contains(&format!("trunk-version = \">={TRUNK}\"")));
    }
}
