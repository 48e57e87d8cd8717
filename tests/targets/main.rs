//! Every target still writes exactly what it wrote, and keeps the laws of a target.
#![cfg(not(target_family = "wasm"))]

#[path = "../support/accounts.rs"]
mod accounts;
mod honest;
mod refused;
mod refused_code;
mod refused_desktop;
mod refused_servers;
mod refused_services;
mod refused_terminal;
mod refused_web;
#[path = "../support/mod.rs"]
mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use accounts::{account, accounts, by_hand};
use dakiya::account::{Account, Field, YES};
use dakiya::formats::{BLANK, Kind};
use dakiya::providers::{Protocol, Security};
use dakiya::targets::{File, GENERATORS, Generator, Picks, Setup, Step, TARGETS};
use dakiya::text::{Lang, Text};
use support::golden;

/// What every target makes of every account, in its usual way: the target, the
/// account, the setup.
fn setups() -> Vec<(&'static str, &'static str, Setup)> {
    let setup = |(name, account): (&'static str, Account)| {
        GENERATORS
            .iter()
            .filter_map(move |target| Some((target.id, name, target.usual(&account).ok()?)))
    };
    accounts().into_iter().flat_map(setup).collect()
}

/// What every target makes of one account in its other ways: the target, the
/// way, the setup.
fn other_ways(account: &Account) -> Vec<(&'static str, String, Setup)> {
    let setups = |target: &'static Generator, id| {
        ways(target).skip(1).filter_map(move |picks| {
            let way = format!("{}{}", picks.form, picks.keeping.key());
            Some((id, way, (target.render)(account, picks).ok()?))
        })
    };
    GENERATORS.iter().flat_map(|target| setups(target.item, target.id)).collect()
}

/// Every way that a target can be written; the usual one comes first.
fn ways(target: &Generator) -> impl Iterator<Item = Picks> {
    let forms = if target.forms.is_empty() {
        vec![""]
    } else {
        target.forms.iter().map(|form| form.id).collect()
    };
    let keeping = target.keeping;
    forms
        .into_iter()
        .flat_map(move |form| keeping.iter().map(move |&keeping| Picks { form, keeping }))
}

/// Every setup that there is a golden file for, with its name.
fn shown() -> Vec<(&'static str, String, Setup)> {
    let mut all: Vec<_> = setups()
        .into_iter()
        .map(|(target, account, setup)| (target, account.to_owned(), setup))
        .collect();
    let gmail = account(&[(Field::Address, "Asha Rao <asha@gmail.com>")]);
    all.extend(other_ways(&gmail));
    all
}

#[test]
fn files_are_the_same_as_before() {
    for (target, account, setup) in shown() {
        for file in setup.files {
            golden(&format!("targets/{target}/{account}/{}", file.name), &file.body());
        }
    }
}

#[test]
fn steps_are_the_same_as_before() {
    for (target, account, setup) in shown() {
        if let Some(steps) = steps(&account, setup) {
            golden(&format!("targets/{target}/{account}/steps.txt"), &steps);
        }
    }
}

/// The steps of a setup, as their golden file has them.
fn steps(account: &str, Setup { before, after, .. }: Setup) -> Option<String> {
    // The words are the same for all accounts.
    let same = ["by_hand", "hostile", "pop3", "smtp_only", "unencrypted"].contains(&account);
    (!same).then(|| before.iter().chain(&after).map(written).collect())
}

fn written(step: &Step) -> String {
    let run = step.run.as_deref().unwrap_or_default();
    let commands: Vec<_> = run.lines().map(|line| format!("    $ {line}\n")).collect();
    let entries: Vec<_> = step
        .entries
        .iter()
        .map(|entry| format!("    {}: {}\n", entry.label, entry.value))
        .collect();
    let (commands, entries) = (commands.concat(), entries.concat());
    format!("{}\n{}\n{commands}{entries}\n", step.say.en, step.say.hi)
}

#[test]
fn every_golden_file_is_one_that_is_compared() {
    let mut compared = BTreeSet::new();
    for (target, account, setup) in shown() {
        let folder = Path::new("tests/golden/targets").join(target).join(&account);
        compared.extend(setup.files.iter().map(|file| folder.join(&file.name)));
        compared.extend(steps(&account, setup).map(|_| folder.join("steps.txt")));
    }
    let others: Vec<_> = files(Path::new("tests/golden/targets"))
        .into_iter()
        .filter(|file| !compared.contains(file))
        .collect();
    assert!(others.is_empty(), "nothing writes {others:?}");
}

/// Every file below `folder`.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries =
        fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

#[test]
fn every_way_is_named_and_none_twice() {
    for target in GENERATORS.iter() {
        let ways: Vec<_> = ways(target.item).collect();
        assert!(!ways.is_empty(), "{}", target.id);
        for (at, way) in ways.iter().enumerate() {
            assert!(!ways[..at].contains(way), "{}: {way:?}", target.id);
            assert_eq!(target.picks(way.form, way.keeping.key()), *way, "{}", target.id);
        }
        for form in target.forms {
            let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
            assert!(form.id.chars().all(plain) && !form.id.is_empty(), "{}", form.id);
        }
    }
}

#[test]
fn there_is_something_to_save_or_to_enter() {
    for (target, account, setup) in shown() {
        let steps = setup.before.iter().chain(&setup.after);
        let some = steps.filter(|step| !step.entries.is_empty() || step.run.is_some()).count();
        assert!(some + setup.files.len() > 0, "{target}, {account}");
    }
}

#[test]
fn every_line_with_a_setting_says_why() {
    for (target, account, setup) in shown() {
        for line in setup.files.iter().flat_map(|file| &file.lines) {
            let sets = line.pieces.iter().any(|piece| piece.kind == Kind::Value);
            assert!(!sets || line.why.is_some(), "{target}, {account}: {line:?}");
        }
    }
}

#[test]
fn every_sentence_is_said_in_both_languages() {
    for (target, _, setup) in shown() {
        let whys = setup.files.iter().flat_map(|file| &file.lines).filter_map(|line| line.why);
        let steps = setup.before.iter().chain(&setup.after);
        let entries = steps.clone().flat_map(|step| &step.entries).map(|entry| entry.why);
        for text in whys.chain(steps.map(|step| step.say)).chain(entries) {
            said(target, text);
        }
    }
    for target in TARGETS.iter() {
        said(target.id, target.about);
    }
}

fn said(target: &str, text: Text) {
    let [en, hi] = Lang::ALL.map(|lang| text.get(lang));
    let devanagari = |c: char| ('\u{0900}'..='\u{097F}').contains(&c);
    assert!(en.ends_with(['.', ')']) && !en.contains(devanagari), "{target}: {en}");
    assert!(hi.ends_with(['।', ')']) && hi.contains(devanagari), "{target}: {hi}");
    for text in [en, hi] {
        assert!(text.matches('`').count() % 2 == 0, "{target}: {text}");
    }
}

#[test]
fn the_last_step_tries_it_out() {
    for (target, account, setup) in shown() {
        assert!(setup.after.len() > 1, "{target}, {account}");
        let last = setup.after.last().expect("a step").say.en;
        assert!(last.contains("message"), "{target}, {account}: {last}");
    }
}

#[test]
fn app_passwords_are_spoken_of_where_they_are_needed() {
    // A program that knows only STARTTLS takes the second port.
    let ports = ["", "587"].map(|port| {
        account(&[(Field::Address, "asha@gmail.com"), (Field::Port(Protocol::Smtp), port)])
    });
    for target in GENERATORS.iter() {
        let setup = ports.iter().find_map(|gmail| target.usual(gmail).ok());
        let setup = setup.expect("every program can have Gmail");
        for lang in Lang::ALL {
            let says = |step: &Step| step.say.get(lang).contains("app password");
            assert!(setup.before.iter().chain(&setup.after).any(says), "{}", target.id);
        }
    }
}

/// The account of a server of one's own, by its protection.
fn own_server(security: Security) -> Account {
    by_hand(&[
        (Field::Address, "asha@example.in"),
        (Field::Host(Protocol::Smtp), "mail.example.in"),
        (Field::Port(Protocol::Smtp), "2525"),
        (Field::Security(Protocol::Smtp), security.key()),
        (Field::Unencrypted, YES),
        (Field::Host(Protocol::Imap), "mail.example.in"),
        (Field::Security(Protocol::Imap), security.key()),
        (Field::Host(Protocol::Pop3), "mail.example.in"),
        (Field::Security(Protocol::Pop3), security.key()),
    ])
}

/// How the program is written for a port that does not tell the protection; it
/// may refuse some of them.
#[test]
fn the_protection_and_not_the_port_decides() {
    for generator in GENERATORS.iter() {
        let same = generator.words.tls == generator.words.starttls;
        let mut written = Vec::new();
        for security in Security::ALL {
            if let Ok(setup) = generator.usual(&own_server(security)) {
                let entries = [setup.before, setup.after].concat();
                let entries: Vec<_> =
                    entries.into_iter().map(|step| (step.run, step.entries)).collect();
                // Ports of IMAP and POP3 tell the protections apart; files must do so themselves.
                written.push((setup.files, entries));
            }
        }
        assert!(!written.is_empty(), "{}", generator.id);
        for (at, setup) in written.iter().enumerate() {
            assert!(same || !written[..at].contains(setup), "{}", generator.id);
        }
    }
}

#[test]
fn an_account_without_what_a_program_needs_is_refused() {
    let account = by_hand(&[
        (Field::Address, "asha@example.in"),
        (Field::Host(Protocol::Smtp), "mail.example.in"),
        (Field::Security(Protocol::Smtp), "starttls"),
    ]);
    for target in TARGETS.iter() {
        let generator = GENERATORS.get(target.id).expect("both come from one file");
        let enough = target.needs.iter().any(|protocol| account.endpoint(*protocol).is_some());
        assert!(enough || generator.usual(&account).is_err(), "{}", target.id);
        let takes = Security::ALL.iter().any(|way| generator.usual(&own_server(*way)).is_ok());
        assert!(takes, "{}", target.id);
    }
}

#[test]
fn files_with_secrets_in_reach_are_private() {
    for (target, account, setup) in shown() {
        for file in setup.files {
            let pieces = || file.lines.iter().flat_map(|line| &line.pieces);
            let secret = file.name == "sasl_passwd"
                || pieces()
                    .any(|piece| piece.kind == Kind::Blank || piece.text.contains("secret-tool"));
            let private = file.mode.is_some_and(|mode| mode % 0o10 == 0);
            assert!(private || !secret, "{target}, {account}: {}", file.name);
        }
    }
}

#[test]
fn the_password_is_written_by_the_user_where_there_is_no_better_place() {
    for (target, account, setup) in shown() {
        let blank = |file: &File| {
            file.lines.iter().flat_map(|line| &line.pieces).any(|piece| piece.kind == Kind::Blank)
        };
        let says = |step: &Step| {
            step.say.en.contains(BLANK) || step.run.as_ref().is_some_and(|run| run.contains(BLANK))
        };
        let told = setup.before.iter().chain(&setup.after).any(says);
        assert_eq!(setup.files.iter().any(blank), told, "{target}, {account}");
    }
}
