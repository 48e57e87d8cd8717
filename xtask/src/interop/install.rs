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
        fs::create_dir_all(&place)?;
        let done = match kind {
            "unpacked" => unpack(name, &place),
            "pypi" => process::run(&mut pip(name, &place), LIMIT),
            "npm" => process::run(&mut npm(name, &place), LIMIT),
            "crates" => process::run(&mut crates(name, &place), LIMIT),
            _ => process::run(&mut cargo(name, &place), LIMIT),
        };
        match done {
            Ok(()) => fs::write(stamp, "")?,
            Err(problem) => println!("MISSING: {name} from {source}: {problem}"),
        }
    }
    Ok(())
}

fn is_installed(package: &str) -> bool {
    let status = process::ask(Command::new("dpkg-query").args(["-W", "-f=${Status}", package]));
    status.as_deref() == Some("install ok installed")
}

/// Fetches a package with what it needs and is not here, and unpacks all of it.
fn unpack(package: &str, place: &Path) -> Outcome<()> {
    let archives = place.join("archives");
    fs::create_dir_all(archives.join("partial"))?;
    apt::download(package, &archives)?;
    let mut found = 0;
    for entry in fs::read_dir(&archives)? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "deb") {
            process::run(Command::new("dpkg-deb").arg("-x").arg(&path).arg(place), LIMIT)?;
            found += 1;
        }
    }
    if found == 0 {
        return Err("nothing came".into());
    }
    // What belongs to /bin, /lib and /sbin belongs to /usr today.
    let merge = "for d in bin sbin lib lib64; do if [ -d $d ]; then mkdir -p usr/$d; cp -a $d/. usr/$d/; fi; done";
    process::run(Command::new("sh").args(["-c", merge]).current_dir(place), LIMIT)?;
    Ok(fs::remove_dir_all(archives)?)
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

/// A project that has these crates, and has built them, to be used without a network.
fn crates(names: &str, place: &Path) -> Command {
    let mut command = Command::new("sh");
    let script = format!(
        "cargo init --quiet --vcs none --name first-message . && cargo add --quiet {names} && \
         mkdir .cargo && cargo vendor --quiet > .cargo/config.toml && cargo build --quiet && cargo check --quiet"
    );
    command.args(["-euc", &script]).current_dir(place).env_remove("CARGO_TARGET_DIR");
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
