//! Building the site with Trunk, which runs `prerender` for the pages, and compressing it.

use std::path::Path;
use std::process::Command;
use std::time::Duration;
use std::{env, fs};

use crate::compress::{Effort, compress};
use crate::setup::{Need, Toolbox};
use crate::{Outcome, process, project};

/// What a build takes.
pub(crate) const NEEDS: &[Need] =
    &[Need::WasmTarget, Need::Trunk, Need::WasmBindgen, Need::NodePackages];

/// Builds the release site into `dist/`, to be served below `public_url`.
pub(crate) fn build(toolbox: &Toolbox, public_url: &str, effort: Effort) -> Outcome<()> {
    if let Some(problem) = NEEDS.iter().find_map(|&need| toolbox.lacks(need)) {
        return Err(problem.into());
    }
    // Trunk runs it after every build; compiled here, its progress is seen and the wait explained.
    let mut prerender = toolbox.command("cargo");
    prerender.args(["build", "--locked", "--features", "ssr", "--bin", "prerender"]);
    process::run(&mut prerender, LIMIT)?;

    // A build that fails leaves nothing that could pass for its result.
    let dist = project::dist();
    if dist.exists() {
        fs::remove_dir_all(&dist)?;
    }
    let mut trunk = trunk(toolbox, "build", &dist);
    trunk.args(["--release", "--public-url", public_url]);
    process::run(&mut trunk, LIMIT)?;
    compress(&dist, effort)
}

/// Trunk with its tools and the compiler for WebAssembly, building into `dist`.
pub(crate) fn trunk(toolbox: &Toolbox, verb: &str, dist: &Path) -> Command {
    let mut trunk = toolbox.command("trunk");
    toolbox.wasm.configure(&mut trunk);
    trunk.args([verb, "--skip-version-check", "--dist"]).arg(dist);
    // Trunk takes only `true` or `false`, where the convention is any value at all.
    if env::var_os("NO_COLOR").is_some() {
        trunk.env("NO_COLOR", "true");
    }
    trunk
}

/// Whether there is a site.
pub(crate) fn is_built() -> bool {
    fs::exists(project::dist().join("index.html")).unwrap_or(false)
}

const LIMIT: Duration = Duration::from_mins(40);
