//! Logs of mail programs are read: whose they are, who said what, and where it failed.
//!
//! `tests/client_logs/NAME.txt` is a log, `NAME.read` what is read in it: the kind, then each
//! line behind `C:`, `S:` or `--`, with `=` where TLS hides it and `>` where it failed.
//! `UPDATE=1 cargo test --test reading_logs` writes the latter: the diff is the review.
#![cfg(not(target_family = "wasm"))]

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use dakiya::diagnose::transcript::{KINDS, Line, Transcript, Who, read};
use dakiya::diagnose::{Also, redact};
use proptest::prelude::*;

/// Every log, by its name.
fn logs() -> Vec<(String, String)> {
    let mut paths: Vec<_> = files("txt").collect();
    paths.sort();
    let named = |path: PathBuf| {
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        (name, fs::read_to_string(&path).expect("UTF-8"))
    };
    let logs: Vec<_> = paths.into_iter().map(named).collect();
    assert!(!logs.is_empty());
    logs
}

fn files(ending: &'static str) -> impl Iterator<Item = PathBuf> {
    let entries = fs::read_dir(FOLDER).expect("a folder");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    paths.filter(move |path| path.extension().is_some_and(|own| own == ending))
}

/// What was read, to be looked at.
fn shown(read: &Transcript) -> String {
    let mut out = format!("{}: {}\n", read.kind.id, read.kind.name);
    for (at, line) in read.lines.iter().enumerate() {
        let failed = if read.failed == Some(at) { '>' } else { ' ' };
        let sealed = if line.tls { '=' } else { ' ' };
        let who = match line.who {
            Who::Client => "C:",
            Who::Server => "S:",
            Who::Remark => "--",
        };
        out += format!("{failed}{sealed}{who} {}", line.text).trim_end();
        out.push('\n');
    }
    out
}

#[test]
fn who_said_what_is_read() {
    let mut wrong = Vec::new();
    for (name, log) in logs() {
        let got = read(&log).map_or_else(|| "nothing\n".to_owned(), |read| shown(&read));
        let path = Path::new(FOLDER).join(format!("{name}.read"));
        if std::env::var_os("UPDATE").is_some() {
            fs::write(&path, &got).expect("a place for it");
        } else if fs::read_to_string(&path).ok().as_ref() != Some(&got) {
            wrong.push(format!("{name}:\n{got}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Secrets are blanked before a log is read: both know the marks of every program, and
/// have to stay of one mind.
#[test]
fn a_log_without_its_secrets_is_the_same_log() {
    // What a server says is no secret, and stays as it is.
    let said = |lines: &[Line]| {
        let text = |line: &Line| (line.who == Who::Server).then(|| line.text.clone());
        lines.iter().map(|line| (line.who, text(line))).collect::<Vec<_>>()
    };
    let mut wrong = Vec::new();
    for (name, log) in logs() {
        let redacted = redact(&log, Also::default());
        let (Some(whole), Some(without)) = (read(&log), read(&redacted.text)) else {
            wrong.push(format!("{name} is not read"));
            continue;
        };
        let same = whole.kind == without.kind
            && whole.failed == without.failed
            && said(&whole.lines) == said(&without.lines);
        if !same {
            wrong.push(format!("{name}:\n{}\n{}", shown(&whole), shown(&without)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_is_expected_belongs_to_a_log() {
    for path in files("read") {
        assert!(path.with_extension("txt").exists(), "{} is left over", path.display());
    }
}

#[test]
fn each_kind_is_read_where_it_went_well_and_where_it_failed() {
    let mut seen: HashMap<&str, [bool; 2]> = HashMap::new();
    for (name, log) in logs() {
        let read = read(&log).unwrap_or_else(|| panic!("{name} is not read"));
        let kind = name.rsplit_once('_').map(|(kind, _)| kind).unwrap_or_default();
        assert!(name.starts_with(read.kind.id), "{name} is read as {}", read.kind.id);
        let well = name.ends_with("_sent");
        // Of many recipients one may be refused.
        let fits = well != read.failed.is_some() || name == "roundcube_sent";
        assert!(fits, "{kind}: {name} failed at {:?}", read.failed);
        seen.entry(read.kind.id).or_default()[usize::from(well)] = true;
    }
    for kind in KINDS.iter() {
        assert_eq!(seen.get(kind.id), Some(&[true, true]), "{}", kind.id);
    }
}

#[test]
fn ranges_hold_what_was_said() {
    for (name, log) in logs() {
        let read = read(&log).expect("a log");
        for line in read.lines {
            let octets = &log[line.range.clone()];
            // Some say it in other words, or as a string of a programming language.
            let literal = !["smtplib", "ruby", "postfix", "exim", "javamail", "phpmailer_web"]
                .iter()
                .any(|own| name.starts_with(own));
            assert!(!literal || octets.contains(&line.text), "{name}: {octets:?} {line:?}");
            assert!(!octets.is_empty() || line.text.is_empty(), "{name}: {line:?}");
        }
    }
}

#[test]
fn what_is_no_log_of_mail_is_not_read() {
    let texts = fs::read_to_string(OTHERS).expect("other texts");
    let texts: Vec<_> = texts.split("\n%%%%\n").collect();
    assert!(texts.len() >= 20);
    for text in texts {
        let read = read(text).map(|read| shown(&read));
        assert_eq!(read, None, "{text}");
    }
}

/// Whether every line of what is read stands in `text`, one behind the other.
fn in_order(text: &str) -> Result<(), TestCaseError> {
    let Some(read) = read(text) else { return Ok(()) };
    let mut end = 0;
    for line in &read.lines {
        prop_assert!(line.range.start >= end, "{line:?} begins before {end}");
        prop_assert!(text.get(line.range.clone()).is_some(), "{line:?}");
        prop_assert!(!line.text.contains(['\r', '\n']), "{line:?}");
        end = line.range.end;
    }
    prop_assert!(read.failed.is_none_or(|at| at < read.lines.len()));
    let secured = read.lines.iter().position(|line| line.tls && line.who != Who::Remark);
    prop_assert_eq!(read.secured, secured);
    Ok(())
}

/// Rows of logs, and what looks like them, in any order.
fn rows() -> impl Strategy<Value = String> {
    let all: Vec<String> = logs()
        .into_iter()
        .flat_map(|(_, log)| log.lines().map(str::to_owned).collect::<Vec<_>>())
        .collect();
    let row = prop_oneof![
        6 => (0..all.len()).prop_map(move |at| all[at].clone()),
        1 => "\\PC{0,40}",
        1 => "[ -~]{0,20}(220|250|334|354|535)[ -][ -~]{0,20}",
        1 => Just(String::new()),
    ];
    prop::collection::vec((row, prop_oneof!["\n", "\r\n", "<br>", " ", "\r"]), 0..30)
        .prop_map(|rows| rows.into_iter().flat_map(|(row, end)| [row, end]).collect())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn any_text_is_read_or_not(text in "(?s).{0,400}") {
        in_order(&text)?;
    }

    #[test]
    fn rows_in_any_order_are_read_in_order(text in rows()) {
        in_order(&text)?;
    }

    #[test]
    fn a_log_that_is_cut_or_spoilt_does_no_harm(
        at in any::<prop::sample::Index>(),
        ends in any::<(prop::sample::Index, prop::sample::Index)>(),
        noise in "\\PC{0,3}",
    ) {
        let logs = logs();
        let (_, log) = at.get(&logs);
        let [a, b] = [ends.0, ends.1].map(|end| log.floor_char_boundary(end.index(log.len() + 1)));
        let (from, to) = (a.min(b), a.max(b));
        in_order(&log[from..to])?;
        in_order(&log[..from])?;
        in_order(&format!("{}{noise}{}", &log[..from], &log[to..]))?;
    }
}

const FOLDER: &str = "tests/client_logs";
const OTHERS: &str = "tests/client_logs/others/texts";
