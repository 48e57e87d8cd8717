//! Says what an error text or a log means.
//!
//! ```text
//! cargo run --release --example diagnose [-- --provider ID] [--client NAME] < text
//! cargo run --release --example diagnose -- --batch FILE.json
//! ```
//!
//! Reads the text from standard input and prints JSON. `--batch` reads a list of cases
//! `{"id", "provider", "client", "text", "causes"}` and prints a line for each and the
//! score. The program ends with 0, with 1 if the input cannot be read, and with 2 if it
//! was called wrongly.
#![expect(
    clippy::print_stderr,
    clippy::print_stdout,
    reason = "a command-line program talks on standard error and output"
)]

mod batch;
mod json;

use std::env;
use std::io::{self, Read};
use std::process::ExitCode;

use dakiya::diagnose::{Hints, diagnose};

fn main() -> ExitCode {
    let words: Vec<String> = env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let (mut hints, mut file) = (Hints::default(), None);
    let mut rest = words.as_slice();
    while let [name, value, others @ ..] = rest {
        match *name {
            "--provider" => hints.provider = Some(*value),
            "--client" => hints.program = Some(*value),
            "--batch" => file = Some(*value),
            _ => break,
        }
        rest = others;
    }
    if !rest.is_empty() {
        eprintln!("usage: diagnose [--provider ID] [--client NAME] | --batch FILE.json");
        return ExitCode::from(2);
    }
    let done = file.map_or_else(|| one(hints), batch::all);
    match done {
        Ok(text) => {
            println!("{text}");
            ExitCode::SUCCESS
        }
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

/// What the text on standard input means, as JSON.
fn one(hints: Hints<'_>) -> Result<String, String> {
    let mut octets = Vec::new();
    io::stdin().lock().read_to_end(&mut octets).map_err(|error| error.to_string())?;
    // Logs hold what old servers wrote in other encodings.
    let text = String::from_utf8_lossy(&octets);
    Ok(json::of(&text, &diagnose(&text, hints)).to_string())
}
