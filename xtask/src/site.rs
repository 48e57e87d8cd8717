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

/// Where a site is to be served.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    /// The folder of the host.
    pub(crate) public_url: String,
    /// The whole address, if it is known.
    pub(crate) address: Option<String>,
}

impl Place {
    /// The folder that is named, or that of the address that is named; at the root if
    /// neither is. `DAKIYA_SITE` names the address where a host builds the site.
    pub(crate) fn of(public_url: Option<String>, address: Option<String>) -> Outcome<Self> {
        let address = address.or_else(|| env::var("DAKIYA_SITE").ok());
        let address = address.filter(|address| !address.is_empty());
        let public_url = match (public_url, &address) {
            (Some(public_url), _) => public_url,
            (None, Some(address)) => folder_of(address)?,
            (None, None) => "/".to_owned(),
        };
        Ok(Self { public_url, address })
    }

    /// For the tests, which look at all that pages can say of themselves.
    pub(crate) fn to_be_tested() -> Self {
        Self { public_url: "/".to_owned(), address: Some("https://dakiya.example/".to_owned()) }
    }
}

/// The folder in an address: `/mail/` for `https://example.org/mail/`.
fn folder_of(address: &str) -> Outcome<String> {
    let (_, rest) = address
        .split_once("://")
        .ok_or_else(|| format!("`{address}` is no address: it begins with https://"))?;
    let folder = rest.split_once('/').map_or("", |(_, folder)| folder).trim_end_matches('/');
    Ok(if folder.is_empty() { "/".to_owned() } else { format!("/{folder}/") })
}

/// Builds the release site into `dist/`.
pub(crate) fn build(toolbox: &Toolbox, place: &Place, effort: Effort) -> Outcome<()> {
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
    trunk.args(["--release", "--public-url", &place.public_url]);
    // `prerender` reads it.
    trunk.env("DAKIYA_SITE", place.address.as_deref().unwrap_or_default());
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_of_a_site_names_its_folder() {
        for (address, folder) in [
            ("https://example.org", "/"),
            ("https://example.org/", "/"),
            ("https://example.org/mail", "/mail/"),
            ("https://example.org/a/b/", "/a/b/"),
        ] {
            let place = Place::of(None, Some(address.to_owned())).expect("a place");
            assert_eq!(place.public_url, folder, "{address}");
        }
        assert!(Place::of(None, Some("example.org".to_owned())).is_err());
    }

    #[test]
    fn a_folder_that_is_named_is_taken() {
        let place =
            Place::of(Some("/sub/".to_owned()), Some("https://example.org/sub/".to_owned()));
        assert_eq!(place.expect("a place").public_url, "/sub/");
    }
}
