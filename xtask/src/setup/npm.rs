//! What comes from npm: wasm-opt, and what drives and checks pages.

use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use super::{announce, major, version_in};
use crate::{Outcome, process, project};

/// The packages that `package-lock.json` holds: the folder of their programs.
pub(super) fn packages() -> Outcome<PathBuf> {
    let node = process::ask(Command::new("node").arg("--version"));
    if node.as_deref().and_then(version_in).and_then(major) < Some(NODE) {
        return Err(format!(
            "there is no Node.js {NODE} or later: install it from your system's packages"
        )
        .into());
    }
    let modules = project::root().join("node_modules");
    let lock = fs::read(project::root().join("package-lock.json"))?;
    let stamp = modules.join(".installed-lock.json");
    if fs::read(&stamp).ok().as_ref() != Some(&lock) {
        announce("the packages of package-lock.json", "npm", "half a minute");
        let mut install = Command::new("npm");
        install.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
        install.current_dir(project::root());
        process::run(&mut install, LIMIT)
            .map_err(|_| "npm did not install its packages: run `npm ci`")?;
        fs::write(stamp, lock)?;
    }
    Ok(modules.join(".bin"))
}

const NODE: u32 = 20;

const LIMIT: Duration = Duration::from_mins(15);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn trunk_asks_for_the_wasm_opt_that_npm_brings() {
        let read = |file| fs::read_to_string(project::root().join(file)).expect("a file");
        assert!(read("package.json").contains("\"binaryen\": \"132.0.0\""));
        assert!(read("Trunk.toml").contains("wasm_opt = \"version_132\""));
    }

    #[test]
    fn the_lock_file_names_no_registry() {
        let lock = fs::read_to_string(project::root().join("package-lock.json")).expect("a file");
        assert!(!lock.contains("\"resolved\""));
    }
}
