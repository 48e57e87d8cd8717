//! Replays recorded SMTP sessions of real servers and shows where Dakiya's
//! personas answer differently.
//!
//! ```text
//! cargo run --release --example replay -- FILE.json [--server NAME] [--json]
//! ```
//!
//! Compared are, step by step: the codes and enhanced codes of the replies, how
//! many there are, whether the connection ends, and what `EHLO` offers. Wording
//! is not. `player.rs` shows how the engine is used.
#![expect(clippy::print_stderr, reason = "a command-line program talks on standard error")]

mod client;
mod json;
mod player;
mod recording;
mod sent;
mod stand_ins;

use std::io::Write;
use std::process::ExitCode;
use std::{env, fs, io};

use player::{Difference, Tally};
use serde_json::{Value, json};

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
    file: String,
    server: Option<String>,
    json: bool,
}

impl Wanted {
    fn parse(mut arguments: impl Iterator<Item = String>) -> Result<Self, String> {
        let (mut file, mut server, mut json) = (None, None, false);
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--server" => server = Some(arguments.next().ok_or("--server wants a name")?),
                "--json" => json = true,
                _ if argument.starts_with('-') || file.is_some() => {
                    return Err(format!("{argument} was not expected\n{USAGE}"));
                }
                _ => file = Some(argument),
            }
        }
        Ok(Self { file: file.ok_or(USAGE)?, server, json })
    }

    fn run(&self) -> Result<(), String> {
        let in_file = |problem| format!("{}: {problem}", self.file);
        let text = fs::read_to_string(&self.file).map_err(|error| in_file(error.to_string()))?;
        let recording = json::read(&text).map_err(in_file)?;
        let mut servers = recording.servers();
        if let Some(wanted) = &self.server {
            servers.retain(|server| server == wanted);
            if servers.is_empty() {
                return Err(in_file(format!("there is no server {wanted}")));
            }
        }
        let mut tallies = Vec::new();
        for server in servers {
            let persona = stand_ins::persona(&persona_id(server));
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
        io::stdout().write_all(report.as_bytes()).map_err(|error| error.to_string())
    }
}

/// Personas are files, whose names are words.
fn persona_id(server: &str) -> String {
    server.replace(['-', '.'], "_")
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

const USAGE: &str = "usage: replay FILE.json [--server NAME] [--json]";
