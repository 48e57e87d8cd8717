//! Running a trial, and what came of it.

use std::fs;
use std::path::{Path, PathBuf};

use dakiya::account::Account;
use dakiya::formats::BLANK;
use dakiya::providers::{Protocol, Security};
use dakiya::targets::{File, Setup};

use super::laboratory::{Certificate, Event, Laboratory, Server};
use super::programs::{Folder, Said};
use super::report::{Both, Outcome, Row};
use super::scripts::{furnish, run, with_steps};
use super::trial::Trial;

/// Tries everything that the trial has, in one of the lanes.
pub(crate) fn try_out(laboratory: &Laboratory, trial: &Trial, lane: usize) -> Row {
    let mut row = Row::new(trial);
    let folder = Folder::at(&format!("version-{}", trial.name().replace('/', "-")));
    furnish(&folder, trial);
    let said = match trial.unpacked() {
        Some(name) if trial.version.is_empty() => {
            run(trial, &folder, &format!("cat \"$DAKIYA_PROGRAMS/unpacked/{name}/.complete\""), &[])
        }
        _ => run(trial, &folder, trial.version, &[]),
    };
    row.version = version_in(&said).unwrap_or_default();
    if row.version.is_empty() {
        row.problems.push(format!("it tells no version: {said:?}"));
        return row;
    }
    for security in [Security::StartTls, Security::Tls] {
        let mut bench = |shows| {
            let server = Server { lane, shows };
            Bench { laboratory, trial, server, security }.run(&mut row)
        };
        if bench(Certificate::Good) {
            bench(Certificate::Forged);
            bench(Certificate::Stranger);
        }
    }
    if row.syntax.is_none() && row.problems.is_empty() {
        row.problems.push(format!("{}: the target refuses the account", trial.name()));
    }
    row
}

struct Bench<'a> {
    laboratory: &'a Laboratory,
    trial: &'a Trial,
    server: Server,
    security: Security,
}

impl Bench<'_> {
    /// Whether all went well: what fails with a good certificate says nothing by
    /// failing with another one.
    fn run(&self, row: &mut Row) -> bool {
        let account = self.trial.account(self.server, self.security);
        let Ok(setup) = self.trial.setup(&account) else {
            // The page says that the program cannot do this, and why.
            return false;
        };
        let problems = row.problems.len();
        if self.server.shows == Certificate::Good && !self.trial.check.is_empty() {
            let said = self.script("check", self.trial.check, &account, &setup);
            self.judge(row, "check", |row| &mut row.syntax, said.success, &said);
        }
        if !self.trial.send.is_empty() {
            self.sends(row, &account, &setup);
        }
        if !self.trial.fetch.is_empty() {
            self.fetches(row, &account, &setup);
        }
        let well = row.problems.len() == problems;
        if well && self.server.shows == Certificate::Good {
            // What it acts upon it has read.
            row.syntax.get_or_insert_default().set(self.security, Outcome::of(true));
        }
        well
    }

    fn sends(&self, row: &mut Row, account: &Account, setup: &Setup) {
        let start = self.laboratory.now();
        let said = self.script("send", self.trial.send, account, setup);
        let message = |event: &Event| event.is("message", Protocol::Smtp);
        if self.server.shows == Certificate::Good {
            let events = self
                .laboratory
                .await_events(self.server, start, |events| events.iter().any(message));
            let messages: Vec<_> = events.iter().filter(|event| message(event)).collect();
            let address = account.address.as_str();
            let right = messages.len() == 1
                && messages.iter().all(|message| {
                    message.encrypted()
                        && message.holds("to", address)
                        && message.text("from") == address
                });
            let right = right && self.logs_in(&events, Protocol::Smtp);
            self.judge(row, "send", |row| &mut row.sent, right, &(said, events));
        } else {
            self.refuses(row, Protocol::Smtp, start, &said);
        }
    }

    fn fetches(&self, row: &mut Row, account: &Account, setup: &Setup) {
        let token = self.laboratory.deliver(self.server);
        let start = self.laboratory.now();
        let said = self.script("fetch", self.trial.fetch, account, setup);
        if self.server.shows == Certificate::Good {
            let home = PathBuf::from(self.folder("fetch").path(""));
            let events = self.laboratory.events(self.server, start);
            let found = said.out.contains(&token) || holds(&home, &token);
            let right = found && self.logs_in(&events, self.trial.reads);
            self.judge(row, "fetch", |row| &mut row.fetched, right, &(said, events));
        } else {
            self.refuses(row, self.trial.reads, start, &said);
        }
    }

    /// Whether the program told its password to a server that it should not trust.
    fn refuses(&self, row: &mut Row, protocol: Protocol, start: usize, said: &Said) {
        let over = |event: &Event| event.is("end", protocol);
        let events =
            self.laboratory.await_events(self.server, start, |events| events.iter().any(over));
        let told = events.iter().any(|event| event.is("login", protocol));
        if !told && !events.iter().any(over) {
            row.problems.push(format!("{}: it did not come: {said:?}", self.what("refuse")));
            return;
        }
        let refused = match self.server.shows {
            Certificate::Stranger => &mut row.refused_stranger,
            Certificate::Good | Certificate::Forged => &mut row.refused_forged,
        };
        refused.get_or_insert_default().set(self.security, Outcome::of(!told));
    }

    /// Whether all logins were by the name and the password of the account.
    fn logs_in(&self, events: &[Event], protocol: Protocol) -> bool {
        let mut logins = events.iter().filter(|event| event.is("login", protocol)).peekable();
        logins.peek().is_some()
            && logins.all(|login| {
                login.encrypted()
                    && login.text("user") == self.trial.login
                    && login.text("password") == self.trial.password
            })
    }

    fn judge(
        &self,
        row: &mut Row,
        what: &str,
        outcome: fn(&mut Row) -> &mut Option<Both>,
        right: bool,
        evidence: &dyn std::fmt::Debug,
    ) {
        outcome(row).get_or_insert_default().set(self.security, Outcome::of(right));
        if !right {
            row.problems.push(format!("{}: {evidence:?}", self.what(what)));
        }
    }

    fn what(&self, what: &str) -> String {
        format!("{}, {what}, {:?}, {:?}", self.trial.name(), self.security, self.server.shows)
    }

    fn folder(&self, what: &str) -> Folder {
        let name = format!("{}-{what}", self.trial.name().replace('/', "-"));
        Folder::at(&format!("lane{}-{name}", self.server.lane))
    }

    /// Saves the files and runs a script, in a new home.
    fn script(&self, what: &str, script: &str, account: &Account, setup: &Setup) -> Said {
        let folder = self.folder(what);
        furnish(&folder, self.trial);
        for file in &setup.files {
            self.save(&folder, file);
        }
        let script = format!("{}\n{script}", self.trial.before);
        let port = account.smtp.port.to_string();
        let more = [
            ("ADDRESS", account.address.as_str()),
            ("LOGIN", self.trial.login),
            ("PASSWORD", self.trial.password),
            ("HOST", account.smtp.host.as_str()),
            ("PORT", &port),
        ];
        run(self.trial, &folder, &with_steps(&script, setup), &more)
    }

    fn save(&self, folder: &Folder, file: &File) {
        let password = (self.trial.escape)(self.trial.password);
        let body = file.body_with("https://example.org/#made").replace(BLANK, &password);
        let mode = u32::from(file.mode.unwrap_or(0o644));
        folder.save(&file.name, &body, mode, true);
        if self.trial.placed {
            let path = file.path.strip_prefix("~/").unwrap_or(&file.path);
            if path != file.name {
                folder.save(path, &body, mode, file.whole);
            }
        }
    }
}

/// The first word in the output that looks like a version.
fn version_in(said: &Said) -> Option<String> {
    let words = said.out.split(|c: char| c.is_whitespace() || "(),;/".contains(c));
    let looks = |word: &&str| {
        let digits = word.trim_start_matches(['v', 'V']);
        digits.starts_with(|c: char| c.is_ascii_digit())
            && (digits.contains('.') || digits.len() == "20220429".len())
    };
    let mut versions =
        words.map(|word| word.trim_matches(|c: char| !c.is_alphanumeric())).filter(looks);
    let version = versions.next()?.trim_start_matches(['v', 'V']);
    Some(version.split('+').next().unwrap_or(version).to_owned())
}

/// Whether a file below the folder holds the text.
fn holds(folder: &Path, text: &str) -> bool {
    let Ok(entries) = fs::read_dir(folder) else { return false };
    entries.filter_map(Result::ok).any(|entry| {
        let path = entry.path();
        let kind = entry.file_type();
        if kind.as_ref().is_ok_and(fs::FileType::is_dir) {
            return holds(&path, text);
        }
        let bytes =
            if kind.is_ok_and(|kind| kind.is_file()) { fs::read(&path) } else { return false };
        bytes.is_ok_and(|bytes| String::from_utf8_lossy(&bytes).contains(text))
    })
}
