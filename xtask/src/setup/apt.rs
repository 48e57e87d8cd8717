//! Debian packages.

use std::fs;
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

/// Fetches a package with what it needs and is not here, and unpacks all of it. Gives its version.
pub(crate) fn unpack(package: &str, place: &Path) -> Outcome<String> {
    let archives = place.join("archives");
    fs::create_dir_all(archives.join("partial"))?;
    download(package, &archives)?;
    let mut version = Err("it did not come".into());
    for entry in fs::read_dir(&archives)? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "deb") {
            process::run(Command::new("dpkg-deb").arg("-x").arg(&path).arg(place), LIMIT)?;
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if let Some(found) = version_of(package, &name) {
                version = Ok(found.to_owned());
            }
        }
    }
    // What belongs to /bin, /lib and /sbin belongs to /usr today.
    let merge = "for d in bin sbin lib lib64; do if [ -d $d ]; then mkdir -p usr/$d; cp -a $d/. usr/$d/; rm -r $d; fi; done";
    process::run(Command::new("sh").args(["-c", merge]).current_dir(place), LIMIT)?;
    fs::remove_dir_all(archives)?;
    version
}

/// Fetches a package, and those that it needs and that are not installed, into
/// `archives`; installs nothing.
fn download(package: &str, archives: &Path) -> Outcome<()> {
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

/// The program's version in the name of its package's file: 4.96 in `exim4-daemon-light_4.96-15+deb12u7_amd64.deb`.
fn version_of<'a>(package: &str, file: &'a str) -> Option<&'a str> {
    let version = file.strip_prefix(package)?.strip_prefix('_')?.split('_').next()?;
    // An epoch is written `1%3a`.
    let version = version.rsplit("%3a").next()?;
    Some(version.rsplit_once('-').map_or(version, |(version, _)| version))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_stand_in_the_names_of_packages() {
        for (package, file, version) in [
            ("exim4", "exim4_4.96-15+deb12u7_amd64.deb", Some("4.96")),
            ("dovecot", "dovecot_1%3a2.3.19.1+dfsg1-2.1_amd64.deb", Some("2.3.19.1+dfsg1")),
            ("exim4", "exim4-base_4.96-15_amd64.deb", None),
        ] {
            assert_eq!(version_of(package, file), version);
        }
    }
}
