//! Every target still writes exactly what it wrote, and keeps the laws of a target.
#![cfg(not(target_family = "wasm"))]

#[path = "support/accounts.rs"]
mod accounts;
mod support;

use accounts::{account, accounts, by_hand};
use dakiya::account::{Account, Field, YES};
use dakiya::formats::Kind;
use dakiya::providers::{Protocol, Security};
use dakiya::targets::{Setup, Step, TARGETS};
use dakiya::text::{Lang, Text};
use support::golden;

/// What every target makes of every account: the target, the account, the setup.
fn setups() -> Vec<(&'static str, &'static str, Setup)> {
    let setup = |(name, account): (&'static str, Account)| {
        TARGETS
            .iter()
            .filter_map(move |target| Some((target.id, name, (target.render)(&account).ok()?)))
    };
    accounts().into_iter().flat_map(setup).collect()
}

#[test]
fn files_are_the_same_as_before() {
    for (target, account, setup) in setups() {
        for file in setup.files {
            golden(&format!("targets/{target}/{account}/{}", file.name), &file.body());
        }
    }
}

#[test]
fn steps_are_the_same_as_before() {
    for (target, account, setup) in setups() {
        let Setup { before, after, .. } = setup;
        let steps: String = before.iter().chain(&after).map(written).collect();
        golden(&format!("targets/{target}/{account}/steps.txt"), &steps);
    }
}

fn written(step: &Step) -> String {
    let run = step.run.as_deref().unwrap_or_default();
    let commands: Vec<_> = run.lines().map(|line| format!("    $ {line}\n")).collect();
    format!("{}\n{}\n{}\n", step.say.en, step.say.hi, commands.concat())
}

#[test]
fn every_line_with_a_setting_says_why() {
    for (target, account, setup) in setups() {
        for line in setup.files.iter().flat_map(|file| &file.lines) {
            let sets = line.pieces.iter().any(|piece| piece.kind == Kind::Value);
            assert!(!sets || line.why.is_some(), "{target}, {account}: {line:?}");
        }
    }
}

#[test]
fn every_sentence_is_said_in_both_languages() {
    for (target, _, setup) in setups() {
        let whys = setup.files.iter().flat_map(|file| &file.lines).filter_map(|line| line.why);
        let says = setup.before.iter().chain(&setup.after).map(|step| step.say);
        for text in whys.chain(says) {
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
    for (target, account, setup) in setups() {
        assert!(setup.after.len() > 1, "{target}, {account}");
        let last = setup.after.last().expect("a step").say.en;
        assert!(last.contains("message"), "{target}, {account}: {last}");
    }
}

#[test]
fn app_passwords_are_spoken_of_where_they_are_needed() {
    let gmail = account(&[(Field::Address, "asha@gmail.com")]);
    for target in TARGETS.iter() {
        let setup = (target.render)(&gmail).expect("every program can have Gmail");
        for lang in Lang::ALL {
            let says = |step: &Step| step.say.get(lang).contains("app password");
            assert!(setup.before.iter().chain(&setup.after).any(says), "{}", target.id);
        }
    }
}

#[test]
fn the_protection_and_not_the_port_decides() {
    for target in TARGETS.iter().filter(|target| target.words.tls != target.words.starttls) {
        let [tls, starttls, plain] = Security::ALL.map(|security| {
            let account = by_hand(&[
                (Field::Address, "asha@example.in"),
                (Field::Host(Protocol::Smtp), "mail.example.in"),
                (Field::Port(Protocol::Smtp), "2525"),
                (Field::Security(Protocol::Smtp), security.key()),
                (Field::Unencrypted, YES),
                (Field::Host(Protocol::Imap), "mail.example.in"),
            ]);
            (target.render)(&account).expect("an ordinary account").files
        });
        assert!(tls != starttls && starttls != plain && plain != tls, "{}", target.id);
    }
}

#[test]
fn an_account_without_what_a_program_needs_is_refused() {
    let account = by_hand(&[
        (Field::Address, "asha@example.in"),
        (Field::Host(Protocol::Smtp), "mail.example.in"),
    ]);
    for target in TARGETS.iter() {
        let enough = target.needs.iter().any(|protocol| account.endpoint(*protocol).is_some());
        assert_eq!((target.render)(&account).is_ok(), enough, "{}", target.id);
    }
}

#[test]
fn what_a_syntax_cannot_say_is_refused_and_the_field_named() {
    let user = |user| {
        by_hand(&[
            (Field::Address, "asha@example.in"),
            (Field::Host(Protocol::Smtp), "mail.example.in"),
            (Field::Host(Protocol::Imap), "mail.example.in"),
            (Field::User(Protocol::Smtp), user),
        ])
    };
    let address = |address| {
        by_hand(&[
            (Field::Address, address),
            (Field::Host(Protocol::Smtp), "mail.example.in"),
            (Field::Host(Protocol::Imap), "mail.example.in"),
        ])
    };
    let (smtp_user, long) = (Field::User(Protocol::Smtp), "ü".repeat(250));
    for (target, account, field) in [
        ("postfix", user("asha:rao"), smtp_user),
        ("postfix", address("{asha}@example.in"), Field::Address),
        ("msmtp", user(&long), smtp_user),
        ("msmtp", address("asha%H@example.in"), Field::Address),
        ("mutt", user(&long), smtp_user),
        ("django", user("आशा"), smtp_user),
        ("django", address("आशा@example.in"), Field::Address),
        ("thunderbird", user("+919876543210"), smtp_user),
        ("thunderbird", user("007"), smtp_user),
        ("thunderbird", user("TRUE"), smtp_user),
        ("thunderbird", user("%REALNAME%"), smtp_user),
        ("thunderbird", address("asha@उदाहरण.भारत"), Field::Address),
    ] {
        let target = TARGETS.get(target).expect("a target");
        let refusal = (target.render)(&account).expect_err(target.id);
        assert_eq!(refusal.field, field, "{}", target.id);
        said(target.id, refusal.why);
    }
}

#[test]
fn a_login_name_is_refused_only_where_thunderbird_would_change_it() {
    let thunderbird = TARGETS.get("thunderbird").expect("a target");
    for (user, stays) in [
        ("9876543210", true),
        ("asha", true),
        ("ee", true),
        ("Infinity", true),
        ("12-34", true),
        ("1.2.3", true),
        ("-", true),
        (".5", false),
        ("-1.5E+3", false),
        ("1e3", false),
        ("0x1F", false),
        ("12345678901234567890", false),
        ("false", false),
    ] {
        let account = by_hand(&[
            (Field::Address, "asha.rao@example.in"),
            (Field::Host(Protocol::Smtp), "mail.example.in"),
            (Field::Host(Protocol::Imap), "mail.example.in"),
            (Field::User(Protocol::Imap), user),
        ]);
        assert_eq!((thunderbird.render)(&account).is_ok(), stays, "{user}");
    }
}

#[test]
fn files_with_secrets_in_reach_are_private() {
    for (target, account, setup) in setups() {
        for file in setup.files {
            let body = file.body();
            let secret = body.contains("secret-tool") || file.name == "sasl_passwd";
            assert_eq!(file.mode == Some(0o600), secret, "{target}, {account}");
        }
    }
}
