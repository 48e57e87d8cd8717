//! Finding programs, and running them in a folder of their own.

use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs, io, iter};

/// Where `program` is. If it is nowhere, the test is skipped, or fails.
pub(crate) fn installed(program: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let folders = env::split_paths(&path).chain(["/usr/sbin", "/usr/bin"].map(PathBuf::from));
    let found = folders.map(|folder| folder.join(program)).find(|path| path.is_file());
    if found.is_none() {
        skipped(&format!("{program} is not installed"));
    }
    found
}

/// Says that a check is left out; fails where none may be.
pub(crate) fn skipped(why: &str) {
    assert!(env::var("DAKIYA_INTEROP").is_err(), "{why}");
    loudly(&format!("\n*** SKIPPED: {why}. Run `cargo xtask test interop`. ***"));
}

/// Says something, also when the test passes: what `println!` prints it keeps to itself.
pub(crate) fn loudly(text: &str) {
    io::stderr().write_all(format!("{text}\n").as_bytes()).expect("standard error");
}

/// An empty folder, first in the search for programs.
pub(crate) struct Folder(PathBuf);

/// What a program said.
#[derive(Debug)]
pub(crate) struct Said {
    pub(crate) out: String,
    pub(crate) err: String,
    pub(crate) success: bool,
}

impl Folder {
    pub(crate) fn new(name: &str) -> Self {
        let folder = Self::at(name);
        folder.clear();
        folder
    }

    /// The folder with this name, as it is.
    pub(crate) fn at(name: &str) -> Self {
        Self(Path::new(env!("CARGO_TARGET_TMPDIR")).join("interop").join(name))
    }

    /// Makes it an empty folder.
    pub(crate) fn clear(&self) {
        if self.0.exists() {
            fs::remove_dir_all(&self.0).expect("a folder of ours");
        }
        fs::create_dir_all(&self.0).expect("a writable target folder");
    }

    pub(crate) fn path(&self, name: &str) -> String {
        self.0.join(name).to_str().expect("a path in UTF-8").to_owned()
    }

    /// Writes a file that only its owner may read; gives its path.
    pub(crate) fn write(&self, name: &str, text: &str) -> String {
        self.write_with(name, text, 0o600)
    }

    /// Writes a script that stands in for a program.
    pub(crate) fn stand_in(&self, program: &str, script: &str) {
        self.write_with(program, &format!("#!/bin/sh\n{script}\n"), 0o700);
    }

    /// Writes a program that notes the words it is run with, for [`Self::noted`],
    /// and then prints `output`.
    pub(crate) fn noting(&self, program: &str, output: &str) {
        let [notes, output] = [self.path("notes"), self.write("output", output)];
        self.stand_in(program, &format!("printf '%s\\n' \"$@\" > '{notes}'; cat '{output}'"));
    }

    /// The words that the program from [`Self::noting`] was last run with.
    pub(crate) fn noted(&self) -> Vec<String> {
        let notes = fs::read_to_string(self.path("notes")).expect("the program was run");
        notes.lines().map(str::to_owned).collect()
    }

    pub(crate) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).expect("a file")
    }

    /// The permission bits of a file.
    pub(crate) fn mode(&self, name: &str) -> u32 {
        fs::metadata(self.path(name)).expect("a file").permissions().mode() & 0o777
    }

    /// Runs a program in the folder.
    pub(crate) fn run<S: AsRef<std::ffi::OsStr>>(
        &self,
        program: impl AsRef<std::ffi::OsStr>,
        words: impl IntoIterator<Item = S>,
        input: &str,
    ) -> Said {
        let path = env::var_os("PATH").unwrap_or_default();
        let path = env::join_paths(iter::once(self.0.clone()).chain(env::split_paths(&path)));
        let mut command = Command::new(program);
        command.args(words).env("MAIL_CONFIG", &self.0).env("PATH", path.expect("no colons"));
        self.finish(command, input)
    }

    /// Runs a command in the folder until it ends.
    pub(crate) fn finish(&self, mut command: Command, input: &str) -> Said {
        let mut child = command
            .current_dir(&self.0)
            .env("HOME", &self.0)
            .env("LC_ALL", "C.UTF-8")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("a program that starts");
        // A program that reads nothing may be gone already.
        let _ = child.stdin.take().expect("a pipe").write_all(input.as_bytes());
        let output = child.wait_with_output().expect("a program that ends");
        let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
        Said {
            out: text(output.stdout),
            err: text(output.stderr),
            success: output.status.success(),
        }
    }

    /// Saves a file where its path says: below the folder, or elsewhere on this
    /// computer. Lines for a file that exists go to its end.
    pub(crate) fn save(&self, path: &str, text: &str, mode: u32, whole: bool) {
        let path = self.0.join(path);
        fs::create_dir_all(path.parent().expect("it has a name")).expect("a writable folder");
        let before = if whole { None } else { fs::read_to_string(&path).ok() };
        fs::write(&path, before.unwrap_or_default() + text).expect("a writable folder");
        fs::set_permissions(&path, fs::Permissions::from_mode(mode)).expect("a file of ours");
    }

    /// Makes a name in the folder for what is elsewhere.
    pub(crate) fn link(&self, name: &str, to: &Path) {
        let path = self.0.join(name);
        if path.symlink_metadata().is_err() {
            std::os::unix::fs::symlink(to, path).expect("a writable folder");
        }
    }

    fn write_with(&self, name: &str, text: &str, mode: u32) -> String {
        let path = self.path(name);
        let parent = Path::new(&path).parent().expect("it has a name");
        fs::create_dir_all(parent).expect("a writable folder");
        fs::write(&path, text).expect("a writable folder");
        fs::set_permissions(&path, fs::Permissions::from_mode(mode)).expect("a file of ours");
        path
    }
}
