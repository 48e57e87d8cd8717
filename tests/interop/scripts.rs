//! Scripts of trials, and the home that they are run in.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use dakiya::formats::shell;
use dakiya::targets::Setup;

use super::programs::{Folder, Said};
use super::trial::{Source, Trial};

/// Makes the folder a home with nothing but what stands in for other programs.
pub(crate) fn furnish(folder: &Folder, trial: &Trial) {
    folder.clear();
    folder.write("bin/password", trial.password);
    for (program, does) in STAND_INS {
        folder.stand_in(&format!("bin/{program}"), does);
    }
}

/// The script with the commands of steps in their places. Where there is no such
/// step, the script says so and fails.
pub(crate) fn with_steps(script: &str, setup: &Setup) -> String {
    let commands = |words: &str| {
        let mut runs = setup.before.iter().chain(&setup.after).filter_map(|step| step.run.clone());
        let missing = || format!("echo no step says: {} >&2; exit 9", shell::command(&[words]));
        let is_it = |run: &String| match words.strip_prefix('=') {
            Some(whole) => run == whole,
            None => run.contains(words),
        };
        runs.find(is_it).unwrap_or_else(missing)
    };
    let mut parts = script.split("{{");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (words, after) = part.split_once("}}").expect("braces are closed");
        out += &commands(words);
        out += after;
    }
    out
}

pub(crate) fn run(trial: &Trial, folder: &Folder, script: &str, more: &[(&str, &str)]) -> Said {
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/interop/laboratory/run.sh");
    let mut command = Command::new("unshare");
    command.args(["--mount", "--pid", "--fork", "--kill-child", "--mount-proc", "sh"]);
    command.arg(here).arg(trial.run_by()).arg(trial.seconds.to_string()).arg(script);
    let programs = PathBuf::from(env::var_os("DAKIYA_PROGRAMS").unwrap_or_default());
    let below = |kind: &str, name: &str| programs.join(kind).join(name);
    let mut python = Vec::new();
    let mut unpacked = PathBuf::new();
    let mut path = Vec::new();
    for source in trial.from {
        match source {
            Source::PyPi(name) => {
                python.push(below("pypi", name));
                path.push(below("pypi", name).join("bin"));
            }
            Source::Unpacked(name) => unpacked = below("unpacked", name),
            Source::Cargo(name) => path.push(below("cargo", name).join("bin")),
            Source::Npm(name) => {
                folder.link("node_modules", &below("npm", name).join("node_modules"));
            }
            Source::Debian(_) | Source::Crates(_) => {}
        }
    }
    path.extend(env::split_paths(&env::var_os("PATH").unwrap_or_default()));
    path.extend(["/usr/sbin", "/sbin"].map(PathBuf::from));
    command.env("PATH", env::join_paths(path).expect("no colons"));
    command.env("PYTHONPATH", env::join_paths(python).expect("no colons"));
    command.env("DAKIYA_UNPACKED", unpacked);
    command.env("NODE_EXTRA_CA_CERTS", "/etc/ssl/certs/ca-certificates.crt");
    command.envs(more.iter().copied());
    folder.finish(command, "")
}

/// What stands in for programs that a computer like this has no use for.
const STAND_INS: [(&str, &str); 7] = [
    ("secret-tool", "cat \"$HOME/bin/password\""),
    ("pass", "cat \"$HOME/bin/password\""),
    ("sudoedit", ":"),
    ("python", "exec /usr/bin/python3 \"$@\""),
    ("python3", "exec /usr/bin/python3 \"$@\""),
    (
        "sudo",
        "if [ \"$1\" = -u ]; then user=$2; shift 2; exec runuser -u \"$user\" -- \"$@\"; fi; exec \"$@\"",
    ),
    ("systemctl", "if [ -f \"$HOME/start\" ]; then . \"$HOME/start\"; fi"),
];
