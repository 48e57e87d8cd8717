//! The programs that read what Dakiya writes.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use super::apt;
use crate::{Outcome, process};

/// Finds or installs all of them.
pub(super) fn find_or_install() -> Outcome<()> {
    let missing: Vec<_> = PROGRAMS.iter().filter(|(program, _)| !is_here(program)).collect();
    let Some((program, _)) = missing.first() else { return Ok(()) };
    let problem = format!("{program} is not there to read our files");
    if !apt::is_here() {
        let packages: Vec<_> = missing.iter().map(|(_, package)| *package).collect();
        return Err(format!("{problem}: install {}", packages.join(", ")).into());
    }
    let mut packages: Vec<_> = missing.iter().map(|(_, package)| *package).collect();
    packages.dedup();
    if packages.contains(&"postfix") && leave_postfix_alone().is_err() {
        let names = packages.join(" ");
        return Err(format!("{problem}: run `sudo apt-get install {names}`").into());
    }
    apt::install(&packages, "half a minute").map_err(|why| format!("{problem}: {why}").into())
}

/// Postfix shall read files here, not take mail: without an answer, its package
/// would set up a server and start it.
fn leave_postfix_alone() -> Outcome<()> {
    let answer =
        "echo postfix postfix/main_mailer_type select No configuration | debconf-set-selections";
    process::run(Command::new("sh").args(["-c", answer]), Duration::from_mins(1))
}

fn is_here(program: &str) -> bool {
    process::on_path(program).is_some() || Path::new("/usr/sbin").join(program).is_file()
}

/// Each program and its Debian package.
const PROGRAMS: &[(&str, &str)] = &[
    ("msmtp", "msmtp"),
    ("mutt", "mutt"),
    ("neomutt", "neomutt"),
    ("postconf", "postfix"),
    ("postmap", "postfix"),
    ("python3", "python3"),
    ("xmllint", "libxml2-utils"),
    ("django-admin", "python3-django"),
];
