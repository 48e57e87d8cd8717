//! Running other programs: never with input, always with an end.

use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};
use std::{env, fs};

use crate::Outcome;

/// Runs a program whose output is shown. Its failure is an error that names it.
pub(crate) fn run(command: &mut Command, limit: Duration) -> Outcome<()> {
    let mut child = command.stdin(Stdio::null()).spawn().map_err(|e| named(command, &e))?;
    let status = wait(&mut child, Instant::now() + limit)?;
    if status.success() { Ok(()) } else { Err(named(command, &status).into()) }
}

/// Runs a program whose output is shown and also read, line by line. Gives whether it succeeded.
pub(crate) fn read(
    command: &mut Command,
    limit: Duration,
    mut line: impl FnMut(&str),
) -> Outcome<bool> {
    let end = Instant::now() + limit;
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|e| named(command, &e))?;
    let output = BufReader::new(child.stdout.take().ok_or("its output is piped")?);
    let (sender, lines) = mpsc::channel();
    thread::spawn(move || {
        for bytes in output.split(b'\n').map_while(Result::ok) {
            if sender.send(String::from_utf8_lossy(&bytes).into_owned()).is_err() {
                break;
            }
        }
    });
    loop {
        match lines.recv_timeout(end.saturating_duration_since(Instant::now())) {
            Ok(text) => {
                println!("{text}");
                line(&text);
            }
            Err(RecvTimeoutError::Disconnected) => return Ok(wait(&mut child, end)?.success()),
            Err(RecvTimeoutError::Timeout) => {
                wait(&mut child, end)?;
            }
        }
    }
}

/// What a program prints, if it runs and succeeds; for questions like `--version`.
pub(crate) fn ask(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    let text = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    output.status.success().then_some(text)
}

/// Finds a program on PATH.
pub(crate) fn on_path(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path)
        .map(|folder| folder.join(name))
        .find(|file| fs::metadata(file).is_ok_and(|data| data.is_file()))
}

/// Waits for a program until `end`, then ends it.
fn wait(child: &mut Child, end: Instant) -> Outcome<ExitStatus> {
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(status);
        }
        if Instant::now() >= end {
            child.kill()?;
            child.wait()?;
            return Err("it took too long and was ended".into());
        }
        thread::sleep(Duration::from_millis(20));
    }
}

fn named(command: &Command, problem: &dyn std::fmt::Display) -> String {
    format!("`{}`: {problem}", command.get_program().display())
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOON: Duration = Duration::from_millis(50);
    const LATER: Duration = Duration::from_mins(1);

    fn shell(script: &str) -> Command {
        let mut command = Command::new("sh");
        command.args(["-c", script]);
        command
    }

    #[test]
    fn output_is_read_line_by_line_with_the_outcome() {
        let mut lines = Vec::new();
        let mut command = shell("echo one; echo two; exit 3");
        let success = read(&mut command, LATER, |line| lines.push(line.to_owned())).expect("runs");
        assert!(!success);
        assert_eq!(lines, ["one", "two"]);
    }

    #[test]
    fn what_never_ends_is_ended() {
        assert!(run(&mut shell("exec sleep 60"), SOON).is_err());
        assert!(read(&mut shell("exec sleep 60"), SOON, |_| ()).is_err());
    }

    #[test]
    fn what_is_not_there_answers_nothing() {
        assert_eq!(ask(&mut Command::new("no-such-program")), None);
        assert_eq!(ask(&mut shell("echo yes")).as_deref(), Some("yes"));
        assert_eq!(ask(&mut shell("echo yes; exit 1")), None);
    }
}
