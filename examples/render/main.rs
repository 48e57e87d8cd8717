//! Writes the settings of an account for one program, as files.
//!
//! ```text
//! cargo run --release --example render -- TARGET ADDRESS --out DIR
//!     [--name NAME] [--username NAME]
//!     [--smtp HOST:PORT:tls|starttls|none] [--imap …] [--pop3 …]
//!     [--secret keyring|command|env|file|none] [--form FORM]
//! cargo run --release --example render -- --list
//! ```
//!
//! The files are written below DIR at their paths (`~/.msmtprc` as `.msmtprc`,
//! `/etc/x` as `etc/x`) and printed. `--list` prints every target as JSON. The
//! program ends with 0, with 1 and one sentence if the settings cannot be
//! written, and with 2 if it was called wrongly.
#![expect(clippy::print_stderr, reason = "a command-line program talks on standard error")]

mod list;
mod order;
mod write;

use std::env;
use std::io::{self, Write};
use std::process::ExitCode;

use order::{Order, Trouble};

fn main() -> ExitCode {
    let words: Option<Vec<_>> =
        env::args_os().skip(1).map(|word| word.into_string().ok()).collect();
    let done = match words.as_deref() {
        Some([only]) if only == "--list" => list::all().and_then(|list| print(&list)),
        Some(words) => {
            Order::of(words).and_then(|order| write::all(&order)).and_then(|text| print(&text))
        }
        None => Err(Trouble::Usage("The words must be UTF-8.".to_owned())),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(Trouble::Refused(why)) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
        Err(Trouble::Usage(why)) => {
            eprintln!(
                "{why}\nusage: render TARGET ADDRESS --out DIR [--name NAME] [--username NAME] [--smtp HOST:PORT:tls|starttls|none] [--imap …] [--pop3 …] [--secret keyring|command|env|file|none] [--form FORM]\n       render --list"
            );
            ExitCode::from(2)
        }
    }
}

fn print(text: &str) -> Result<(), Trouble> {
    io::stdout()
        .lock()
        .write_all(text.as_bytes())
        .map_err(|error| Trouble::Refused(error.to_string()))
}
