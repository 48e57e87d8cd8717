//! Where the real programs come from. What starts services or does not go together is unpacked, not installed.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use crate::setup::{announce, apt};
use crate::{Outcome, process, project};

/// A package, by who publishes it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Package {
    source: String,
    name: String,
}

impl Package {
    /// Reads a line of the test `needs`: `NEED Debian msmtp`.
    pub(super) fn read(line: &str) -> Option<Self> {
        let (source, name) = line.strip_prefix("NEED ")?.split_once(' ')?;
        Some(Self { source: source.to_owned(), name: name.to_owned() })
    }

    fn of(source: &str, name: &str) -> Self {
        Self { source: source.to_owned(), name: name.to_owned() }
    }
}

/// The folder of what is not installed on the system.
pub(super) fn folder() -> Outcome<PathBuf> {
    Ok(project::cache()?.join("interop"))
}

/// Installs what is not there yet. What cannot be had is said; the trials that miss it fail.
pub(super) fn install(needs: &[Package]) -> Outcome<()> {
    let mut all: Vec<_> =
        LABORATORY.iter().map(|(source, name)| Package::of(source, name)).collect();
    if needs.iter().any(|need| need.source == "PyPI") {
        all.push(Package::of("Debian", "python3-pip"));
    }
    all.extend(needs.iter().cloned());
    all.sort();
    all.dedup();
    let (debian, others): (Vec<_>, Vec<_>) =
        all.into_iter().partition(|need| need.source == "Debian");
    let debian: Vec<_> =
        debian.iter().map(|need| need.name.as_str()).filter(|name| !is_installed(name)).collect();
    if !debian.is_empty() {
        apt::install(&debian, "some minutes")?;
    }
    for need in others {
        let Package { source, name } = &need;
        let kind = match source.as_str() {
            "Unpacked" => "unpacked",
            "PyPI" => "pypi",
            "npm" => "npm",
            "crates" => "crates",
            _ => "cargo",
        };
        let place = folder()?.join(kind).join(name);
        let stamp = place.join(".complete");
        if stamp.exists() {
            continue;
        }
        announce(name, if source == "Unpacked" { "Debian" } else { source }, "half a minute");
        // Somebody else may be doing the same; what is there is whole.
        let making = place.with_extension(std::process::id().to_string());
        fs::create_dir_all(&making)?;
        let done = match kind {
            "unpacked" => apt::unpack(name, &making),
            "pypi" => process::run(&mut pip(name, &making), LIMIT).map(|()| String::new()),
            "npm" => process::run(&mut npm(name, &making), LIMIT).map(|()| String::new()),
            "crates" => process::run(&mut crates(name, &making), LIMIT).map(|()| String::new()),
            _ => process::run(&mut cargo(name, &making), LIMIT).map(|()| String::new()),
        };
        match done {
            Ok(version) => {
                fs::write(making.join(".complete"), version)?;
                if stamp.exists() || fs::rename(&making, &place).is_err() {
                    fs::remove_dir_all(making)?;
                }
            }
            Err(problem) => {
                fs::remove_dir_all(making)?;
                println!("MISSING: {name} from {source}: {problem}");
            }
        }
    }
    Ok(())
}

fn is_installed(package: &str) -> bool {
    let status = process::ask(Command::new("dpkg-query").args(["-W", "-f=${Status}", package]));
    status.as_deref() == Some("install ok installed")
}

/// For the system's Python, which runs what is tried.
fn pip(package: &str, place: &Path) -> Command {
    let mut command = Command::new("/usr/bin/python3");
    command.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--target"]);
    command.arg(place).arg(package);
    command
}

fn npm(package: &str, place: &Path) -> Command {
    let mut command = Command::new("npm");
    command.args(["install", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix"]);
    command.arg(place).arg(package);
    command
}

fn cargo(package: &str, place: &Path) -> Command {
    let mut command = Command::new("cargo");
    command.args(["install", "--debug", "--root"]).arg(place).arg(package);
    command
}

/// A project that has the source of these crates, to be built without a network.
fn crates(names: &str, place: &Path) -> Command {
    let mut command = Command::new("sh");
    let script = format!(
        "cargo init --quiet --vcs none --name first-message . && cargo add --quiet {names} && \
         mkdir .cargo && cargo vendor 2> /dev/null > .cargo/config.toml"
    );
    command.args(["-euc", &script]).current_dir(place);
    command
}

/// What the mail server and its computer are made of.
const LABORATORY: &[(&str, &str)] = &[
    ("Debian", "bsdutils"),
    ("Debian", "iproute2"),
    ("Debian", "openssl"),
    ("Debian", "python3-aiosmtpd"),
    ("Debian", "util-linux"),
    ("Unpacked", "dovecot-imapd"),
    ("Unpacked", "dovecot-pop3d"),
];

const LIMIT: Duration = Duration::from_mins(15);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn needs_are_read_from_the_lines_of_the_test() {
        assert_eq!(Package::read("NEED Debian msmtp"), Some(Package::of("Debian", "msmtp")));
        assert_eq!(Package::read("test trying::needs ... ok"), None);
    }
}
