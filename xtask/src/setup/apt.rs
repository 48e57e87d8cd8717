//! Debian packages.

use std::path::Path;
use std::process::Command;
use std::sync::OnceLock;
use std::thread;
use std::time::Duration;

use super::announce;
use crate::{Outcome, process};

/// Whether packages are installed with `apt-get` here.
pub(crate) fn is_here() -> bool {
    process::on_path("apt-get").is_some()
}

/// Installs packages. Where that is not for us to do, the error names the command.
pub(crate) fn install(packages: &[&str], time: &str) -> Outcome<()> {
    let names = packages.join(" ");
    let by_hand = || format!("run `sudo apt-get install --no-install-recommends {names}`");
    if process::ask(Command::new("id").arg("-u")).as_deref() != Some("0") {
        return Err(by_hand().into());
    }
    announce(&names, "Debian", time);
    // Nobody expects that a package of theirs goes because a test wants another.
    let mut install = apt_get(&["install", "-y", "--no-install-recommends", "--no-remove"]);
    install.args(packages);
    if lists_are_fresh() && process::run(&mut install, LIMIT).is_ok() {
        Ok(())
    } else {
        Err(format!("apt-get did not install them: {}", by_hand()).into())
    }
}

/// Fetches a package, and those that it needs and that are not installed, into
/// `archives`; installs nothing.
pub(crate) fn download(package: &str, archives: &Path) -> Outcome<()> {
    let mut download = apt_get(&["install", "-y", "--no-install-recommends", "--reinstall"]);
    download.args(["--download-only", "-o"]);
    download.arg(format!("Dir::Cache::archives={}", archives.display())).arg(package);
    if lists_are_fresh() && process::run(&mut download, LIMIT).is_ok() {
        Ok(())
    } else {
        Err("apt-get did not fetch it".into())
    }
}

/// Fetches the lists of packages, once. `apt-get` waits for the lock of dpkg, but not
/// for that of the lists, which somebody else may be fetching.
fn lists_are_fresh() -> bool {
    static FRESH: OnceLock<bool> = OnceLock::new();
    let fetched = || process::run(&mut apt_get(&["update"]), LIMIT).is_ok();
    let fetched_later = || {
        thread::sleep(PAUSE);
        fetched()
    };
    *FRESH.get_or_init(|| fetched() || (0..TRIES).any(|_| fetched_later()))
}

fn apt_get(args: &[&str]) -> Command {
    let mut command = Command::new("apt-get");
    command.env("DEBIAN_FRONTEND", "noninteractive").args(["-q", "-o", "Dpkg::Use-Pty=0"]);
    // Somebody else may be installing something.
    command.args(["-o", "DPkg::Lock::Timeout=600"]);
    command.args(args);
    command
}

/// How often, and after how long, the lists are asked for again.
const TRIES: usize = 12;
const PAUSE: Duration = Duration::from_secs(10);

const LIMIT: Duration = Duration::from_mins(20);
