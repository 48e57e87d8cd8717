//! Replays recorded SMTP sessions of real servers and shows where Dakiya's
//! personas answer differently.
//!
//! ```text
//! cargo run --release --example replay -- FILE.json [--server NAME] [--json]
//! ```
//!
//! `FILE.json --compact FOLDER` writes the recording down in the form of
//! `tests/transcripts/recorded/`; such a folder can be given in place of the file.
//!
//! Compared are, step by step: the codes and enhanced codes of the replies, how
//! many there are, whether the connection ends, and what `EHLO` offers. Wording
//! is not. `player.rs` shows how the engine is used.
#![expect(clippy::print_stderr, reason = "a command-line program talks on standard error")]

mod client;
mod compact;
mod json;
mod octets;
mod player;
mod recording;

use std::error::Error;
use std::ffi::OsStr;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs, io};

use player::{Difference, Tally};
use recording::Recording;
use serde_json::{Value, json};

type Outcome<T> = Result<T, Box<dyn Error>>;

fn main() -> ExitCode {
    match Wanted::parse(env::args().skip(1)).and_then(|wanted| wanted.run()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("replay: {problem}");
            ExitCode::from(2)
        }
    }
}

/// What was asked for.
struct Wanted {
    /// A JSON file, or a folder in the compact form.
    file: PathBuf,
    server: Option<String>,
    json: bool,
    compact: Option<PathBuf>,
}

impl Wanted {
    fn parse(mut arguments: impl Iterator<Item = String>) -> Outcome<Self> {
        let (mut file, mut server, mut json, mut compact) = (None, None, false, None);
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--server" => server = Some(arguments.next().ok_or("--server wants a name")?),
                "--json" => json = true,
                "--compact" => {
                    compact = Some(arguments.next().ok_or("--compact wants a folder")?.into());
                }
                _ if argument.starts_with('-') || file.is_some() => {
                    return Err(format!("{argument} was not expected\n{USAGE}").into());
                }
                _ => file = Some(argument.into()),
            }
        }
        Ok(Self { file: file.ok_or(USAGE)?, server, json, compact })
    }

    fn run(&self) -> Outcome<()> {
        let recording = read(&self.file);
        let recording = recording.map_err(|error| format!("{}: {error}", self.file.display()))?;
        if let Some(folder) = &self.compact {
            for (name, text) in compact::write(&recording) {
                fs::write(folder.join(name), text)?;
            }
            return Ok(());
        }
        let mut servers = recording.servers();
        if let Some(wanted) = &self.server {
            servers.retain(|server| server == wanted);
            if servers.is_empty() {
                return Err(format!("no server called {wanted} was recorded").into());
            }
        }
        let mut tallies = Vec::new();
        for server in servers {
            let persona = player::persona_of(server);
            let persona = persona.ok_or_else(|| format!("there is no persona for {server}"))?;
            tallies.push((server, player::replay(&recording, server, persona)));
        }
        let report = if self.json {
            let servers: Value =
                tallies.iter().map(|(name, tally)| (*name, as_json(tally))).collect();
            format!("{:#}\n", json!({ "servers": servers }))
        } else {
            tallies.iter().map(|(server, tally)| as_text(server, tally)).collect()
        };
        Ok(io::stdout().write_all(report.as_bytes())?)
    }
}

fn read(path: &Path) -> Outcome<Recording> {
    if !path.is_dir() {
        return Ok(json::read(&fs::read_to_string(path)?)?);
    }
    let mut files = compact::Files::new();
    for entry in fs::read_dir(path)? {
        let path = entry?.path();
        if let (Some(name), Some("txt")) =
            (path.file_name(), path.extension().and_then(OsStr::to_str))
        {
            files.insert(name.to_string_lossy().into_owned(), fs::read_to_string(&path)?);
        }
    }
    Ok(compact::read(&files)?)
}

fn as_text(server: &str, tally: &Tally) -> String {
    let Tally { compared, agreed, left_out, differences } = tally;
    let mut text = format!("{server}: {agreed} of {compared} steps agree, {left_out} left out\n");
    for difference in differences {
        let Difference { script, step, sent, expected, got } = difference;
        text += &format!("  {script} {step}: {sent}\n");
        text += &format!("    expected {expected}\n    got      {got}\n");
    }
    text
}

fn as_json(tally: &Tally) -> Value {
    let differences = tally.differences.iter().map(|difference| {
        let Difference { script, step, sent, expected, got } = difference;
        json!({
            "script": script, "step": step, "sent": sent, "expected": expected, "got": got
        })
    });
    json!({
        "compared": tally.compared,
        "agreed": tally.agreed,
        "left_out": tally.left_out,
        "differences": differences.collect::<Vec<_>>(),
    })
}

const USAGE: &str = "usage: replay FILE.json [--server NAME] [--json] [--compact FOLDER]";
