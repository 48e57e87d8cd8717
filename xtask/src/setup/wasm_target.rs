//! A compiler and standard library for WebAssembly: rustup's, or else Debian's compiler with its library built here.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use super::{announce, apt, version_in};
use crate::{Outcome, process, project};

pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// Which compiler builds for WebAssembly.
#[derive(Clone, Debug, Default)]
pub(crate) enum WasmTarget {
    /// The one that builds everything else.
    #[default]
    Rustup,
    /// Debian's, with the standard library in a folder of the user's cache.
    Debian { sysroot: PathBuf },
}

impl WasmTarget {
    pub(super) fn find_or_install() -> Outcome<Self> {
        if rustup_has_it() {
            return Ok(Self::Rustup);
        }
        if let Some(sysroot) = debian_sysroot().filter(|sysroot| sysroot.exists()) {
            return Ok(Self::Debian { sysroot });
        }
        announce(&format!("the Rust target {TARGET}"), "rustup", "half a minute");
        let added =
            process::run(Command::new("rustup").args(["target", "add", TARGET]), RUSTUP_LIMIT);
        if added.is_ok() && rustup_has_it() {
            return Ok(Self::Rustup);
        }
        let by_hand = format!("run `rustup target add {TARGET}`");
        if !apt::is_here() {
            return Err(format!("there is no Rust target {TARGET}: {by_hand}").into());
        }
        println!("rustup could not; Debian's compiler and its library's source do as well.");
        Self::install_from_debian().map_err(|problem| {
            format!("there is no Rust target {TARGET}: {by_hand}, or {problem}").into()
        })
    }

    /// Makes Cargo, or what runs Cargo, use this compiler when it builds for WebAssembly.
    pub(crate) fn configure(&self, command: &mut Command) {
        if let Self::Debian { sysroot } = self {
            let mut flags = OsString::from("--sysroot=");
            flags.push(sysroot);
            command.env("RUSTC", RUSTC).env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags);
            // Either of these would take the place of the above.
            command.env_remove("RUSTFLAGS").env_remove("CARGO_ENCODED_RUSTFLAGS");
        }
    }

    /// The program that lints what this compiler builds: one linter works with one compiler.
    pub(crate) fn cargo_clippy(&self) -> &'static str {
        match self {
            Self::Rustup => "cargo-clippy",
            Self::Debian { .. } => "/usr/bin/cargo-clippy",
        }
    }

    fn install_from_debian() -> Outcome<Self> {
        let packages = ["rustc-web", "rust-web-src", "rust-web-llvm", "rust-web-clippy"];
        if !packages.iter().all(|package| is_installed(package)) {
            apt::install(&packages, "2 minutes")?;
        }
        // The linker is a link to one of several versions, named like the package that holds it.
        let linker = fs::read_link("/usr/bin/rust-lld").map_err(|_| "there is no rust-lld")?;
        let package = linker.file_name().and_then(|name| name.to_str()).unwrap_or("lld");
        if !is_installed(package) {
            apt::install(&[package], "a minute")?;
        }
        let sysroot = debian_sysroot().ok_or("Debian's compiler does not run")?;
        if !sysroot.exists() {
            build_std(&sysroot)?;
        }
        Ok(Self::Debian { sysroot })
    }
}

fn rustup_has_it() -> bool {
    process::ask(Command::new("rustc").args(["--print", "target-libdir", "--target", TARGET]))
        .is_some_and(|folder| Path::new(&folder).is_dir())
}

/// Where the library for Debian's compiler is kept: an upgraded compiler gets one of its own.
fn debian_sysroot() -> Option<PathBuf> {
    let answer = process::ask(Command::new(RUSTC).arg("--version"))?;
    Some(project::cache().ok()?.join(format!("sysroot-{}", sysroot_name(&answer)?)))
}

/// `1.96.0-ac68faa20` of `rustc 1.96.0 (ac68faa20 2026-05-25)`: version and commit, both of which its files must match.
fn sysroot_name(answer: &str) -> Option<String> {
    let version = version_in(answer)?;
    let commit = answer.split_once('(')?.1.split([' ', ')']).next()?;
    Some(format!("{version}-{commit}"))
}

fn is_installed(package: &str) -> bool {
    process::ask(Command::new("dpkg-query").args(["-W", "-f=${db:Status-Status}", package]))
        .is_some_and(|status| status == "installed")
}

/// Builds the standard library from its source, by way of an empty crate that uses it.
fn build_std(sysroot: &Path) -> Outcome<()> {
    announce("the standard library for WebAssembly", "Debian's source of it", "a minute");
    let work = sysroot.with_extension("build");
    let crate_folder = work.join("empty");
    fs::create_dir_all(crate_folder.join("src"))?;
    fs::write(crate_folder.join("Cargo.toml"), EMPTY_CRATE)?;
    fs::write(crate_folder.join("src/lib.rs"), "")?;

    let mut build = Command::new("cargo");
    build.current_dir(&crate_folder).env("CARGO_TARGET_DIR", work.join("target"));
    build.args(["build", "--release", "--target", TARGET, "-Zbuild-std=std,panic_abort,test"]);
    // Bitcode, because the app is optimized together with the library at link time.
    build.env("RUSTFLAGS", "-Cembed-bitcode=yes -Zforce-unstable-if-unmarked");
    build.env("RUSTC", RUSTC).env("RUSTC_BOOTSTRAP", "1").env_remove("CARGO_ENCODED_RUSTFLAGS");
    process::run(&mut build, BUILD_LIMIT)?;

    // Moved into place when complete: a half-built one must never be found.
    let done = work.join("sysroot");
    let libraries = done.join("lib/rustlib").join(TARGET).join("lib");
    fs::create_dir_all(&libraries)?;
    for file in fs::read_dir(work.join("target").join(TARGET).join("release/deps"))? {
        let file = file?.path();
        let name = file.file_name().unwrap_or_default();
        let is_library = file.extension().is_some_and(|extension| extension == "rlib");
        if is_library && !name.to_string_lossy().starts_with("libempty-") {
            fs::copy(&file, libraries.join(name))?;
        }
    }
    fs::rename(done, sysroot)?;
    Ok(fs::remove_dir_all(work)?)
}

const RUSTC: &str = "/usr/bin/rustc";

const EMPTY_CRATE: &str = "\
[package]
name = \"empty\"
version = \"0.0.0\"
edition = \"2024\"
[workspace]
";

const RUSTUP_LIMIT: Duration = Duration::from_mins(5);
const BUILD_LIMIT: Duration = Duration::from_mins(20);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sysroot_is_named_by_the_version_and_commit_of_its_compiler() {
        let answer = "rustc 1.96.0 (ac68faa20 2026-05-25) (built from a source tarball)";
        assert_eq!(sysroot_name(answer).as_deref(), Some("1.96.0-ac68faa20"));
        assert_eq!(sysroot_name("rustc"), None);
    }
}
