//! Where things are: the project, its build output, the user's cache, the versions it is locked to.

use std::path::{Path, PathBuf};
use std::{env, fs};

use crate::Outcome;

/// The project's root folder; Cargo names this crate's folder to whoever it runs.
pub(crate) fn root() -> PathBuf {
    let xtask = env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| "xtask".into(), PathBuf::from);
    xtask.parent().map(Path::to_path_buf).unwrap_or_default()
}

/// Where the release site is built.
pub(crate) fn dist() -> PathBuf {
    root().join("dist")
}

/// Cargo's output folder.
pub(crate) fn target() -> PathBuf {
    root().join(env::var_os("CARGO_TARGET_DIR").map_or_else(|| "target".into(), PathBuf::from))
}

/// This project's folder in the user's cache.
pub(crate) fn cache() -> Outcome<PathBuf> {
    let absolute = |name| env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
    let home = || absolute("HOME").ok_or("HOME names no folder to keep tools in");
    let cache = match absolute("XDG_CACHE_HOME") {
        Some(cache) => cache,
        None if cfg!(target_os = "macos") => home()?.join("Library/Caches"),
        None => home()?.join(".cache"),
    };
    Ok(cache.join("dakiya"))
}

/// The version of a crate that `Cargo.lock` holds.
pub(crate) fn locked_version(package: &str) -> Outcome<String> {
    let lock = fs::read_to_string(root().join("Cargo.lock"))?;
    version_in_lock(&lock, package)
        .ok_or_else(|| format!("Cargo.lock does not name {package}").into())
}

fn version_in_lock(lock: &str, package: &str) -> Option<String> {
    let mut lines = lock.lines().skip_while(|line| *line != format!("name = \"{package}\""));
    let version = lines.nth(1)?.strip_prefix("version = \"")?.strip_suffix('"')?;
    Some(version.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locked_version_is_that_of_the_crate_with_exactly_this_name() {
        let lock = "[[package]]\nname = \"wasm-bindgen-test\"\nversion = \"0.3.80\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        assert_eq!(version_in_lock(lock, "wasm-bindgen").as_deref(), Some("0.2.130"));
        assert_eq!(version_in_lock(lock, "wasm"), None);
    }
}
