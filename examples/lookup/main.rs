//! Looks up addresses: who keeps their mail, on which servers, and what has to
//! be done first. Nothing leaves the computer.
//!
//! ```text
//! cargo run --release --example lookup -- ADDRESS…
//! ```
//!
//! Each address is answered with a line of JSON; [`answer`] says what is in it.
//! The program ends with 0 when all of them were answered, with 1 when one was
//! no address, and with 2 when none was given.
#![expect(clippy::print_stderr, reason = "a command-line program talks on standard error")]

mod answer;

use std::env;
use std::io::{self, Write};
use std::process::ExitCode;

use answer::Answer;

fn main() -> ExitCode {
    let addresses: Vec<_> = env::args_os().skip(1).collect();
    if addresses.is_empty() {
        eprintln!("usage: lookup ADDRESS…");
        return ExitCode::from(2);
    }
    let mut all_answered = true;
    for address in addresses {
        let answer = Answer::to(&address.to_string_lossy());
        all_answered &= answer.is_ok();
        if let Err(problem) = print(&answer) {
            eprintln!("lookup: {problem}");
            return ExitCode::FAILURE;
        }
    }
    if all_answered { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn print(answer: &Answer) -> io::Result<()> {
    let mut out = io::stdout().lock();
    serde_json::to_writer(&mut out, answer)?;
    writeln!(out)
}
