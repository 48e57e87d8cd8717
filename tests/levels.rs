//! Every level can be solved, and not by less.
#![cfg(not(target_family = "wasm"))]

use std::collections::BTreeSet;

use dakiya::practice::Record;
use dakiya::practice::levels::{LEVELS, Level, NOT_YET};
use dakiya::registry::Entry;
use dakiya::simulator::lab::{CANNED, Lab};
use dakiya::smtp::{EXTENSIONS, MECHANISMS, ON_STAGE, VERBS};
use dakiya::text::markup::{self, Span};
use dakiya::text::{Lang, Text};
use proptest::prelude::*;

/// The conditions that a session of these lines does not meet.
fn missing(level: Entry<Level>, lines: &[&str]) -> Vec<&'static str> {
    let lab = level.stage.say(level.start(), lines);
    level.check(&Record::of(&lab)).missing().map(|condition| condition.name).collect()
}

#[test]
fn there_are_enough_levels() {
    assert!(LEVELS.iter().count() >= 26, "{}", LEVELS.iter().count());
}

#[test]
fn every_solution_reaches_its_goal_from_the_beginning() {
    for level in LEVELS.iter() {
        let record = Record::of(&level.shown());
        let finding = level.check(&record);
        let names: Vec<_> = finding.missing().map(|condition| condition.name).collect();
        assert!(finding.is_reached(), "{}: {names:?} in {record:#?}", level.id);
    }
}

#[test]
fn an_empty_session_reaches_nothing() {
    for level in LEVELS.iter() {
        for lab in [Lab::new(level.stage.scene()), level.start()] {
            let finding = level.check(&Record::of(&lab));
            assert!(!finding.is_reached(), "{}", level.id);
        }
    }
}

#[test]
fn near_misses_miss_what_they_say_and_nothing_else() {
    for level in LEVELS.iter() {
        assert!(level.near_misses.len() >= 2, "{}", level.id);
        for near in level.near_misses {
            assert!(!near.misses.is_empty(), "{}", level.id);
            assert_eq!(missing(level, near.lines), near.misses, "{}: {:?}", level.id, near.lines);
        }
    }
}

#[test]
fn every_condition_is_missed_by_somebody() {
    for level in LEVELS.iter() {
        let near = level.near_misses.iter().flat_map(|near| near.misses.iter().copied());
        let missed: BTreeSet<_> = near.chain(missing(level, &[])).collect();
        let names: BTreeSet<_> = level.goal.iter().map(|condition| condition.name).collect();
        assert_eq!(missed, names, "{}", level.id);
        assert_eq!(names.len(), level.goal.len(), "{}: a name twice", level.id);
    }
}

/// Without one of its commands the goal is missed, or a good client says it all the
/// same.
#[test]
fn no_command_of_a_solution_is_there_for_nothing() {
    let mut spare = Vec::new();
    for level in LEVELS.iter() {
        for (at, line) in level.solution.iter().enumerate() {
            let word = line.split(' ').next().unwrap_or_default();
            let mut shorter = level.solution.to_vec();
            shorter.remove(at);
            let is_command = VERBS.iter().any(|verb| verb.word == word);
            if is_command && missing(level, &shorter).is_empty() {
                spare.push(format!("{} {at} {line}", level.id));
            }
        }
    }
    assert_eq!(spare, SPARE);
}

/// This server lets TLS begin before anybody has introduced themselves.
const SPARE: [&str; 2] = ["encrypt 0 EHLO laptop.example", "the_whole_way 0 EHLO laptop.example"];

#[test]
fn levels_do_not_depend_on_each_other() {
    let shown = |level: Entry<Level>| Record::of(&level.shown());
    let forwards: Vec<_> = LEVELS.iter().map(shown).collect();
    let mut backwards: Vec<_> =
        LEVELS.iter().collect::<Vec<_>>().into_iter().rev().map(shown).collect();
    backwards.reverse();
    assert_eq!(forwards, backwards);
}

#[test]
fn other_ways_count_as_well() {
    for (id, lines) in [
        // A new EHLO drops the envelope, too, and so does a new connection.
        ("start_over", "EHLO x.example|MAIL FROM:<a@example.in>|RCPT TO:<ravi@example.org>|DATA|."),
        (
            "start_over",
            "QUIT|HELO x.example|mail from:<a@example.in>|RCPT TO:<ravi@example.org>|DATA|Hm.|.",
        ),
        ("log_in", "EHLO x.example|AUTH LOGIN|YXNoYUBleGFtcGxlLmlu|bmFtYXN0ZTEyMw=="),
        (
            "hidden_copy",
            "EHLO x|NOOP|MAIL FROM:<>|RCPT TO:<meera@example.org>|VRFY ravi|RCPT TO:<RAVI@example.org>|DATA|to: \"Ravi\" <ravi@example.org>||Hm.|.",
        ),
        (
            "one_line_only",
            "EHLO x|MAIL FROM:<>|RCPT TO:<ravi@example.org>|DATA|Subject: Namaste| Bcc: meera@example.org||.|",
        ),
    ] {
        let level = LEVELS.get(id).expect("a level");
        let lines: Vec<_> = lines.split('|').collect();
        assert_eq!(missing(level, &lines), Vec::<&str>::new(), "{id}");
    }
}

#[test]
fn stages_name_what_there_is() {
    for level in LEVELS.iter() {
        let stage = &level.stage;
        assert!(ON_STAGE.get(stage.persona).is_some(), "{}", level.id);
        for name in stage.switched {
            let extension = EXTENSIONS.iter().any(|extension| extension.keyword == *name);
            let mechanism = MECHANISMS.iter().any(|mechanism| mechanism.name == *name);
            assert!(extension || mechanism, "{}: {name}", level.id);
        }
        for trouble in stage.trouble {
            assert!(CANNED.iter().any(|canned| canned.id == trouble.reply), "{}", level.id);
        }
        let given = Record::of(&level.start());
        assert!(given.refused().next().is_none(), "{}: what is given is refused", level.id);
    }
}

#[test]
fn trouble_comes_and_goes() {
    for level in LEVELS.iter().filter(|level| !level.stage.trouble.is_empty()) {
        let record = Record::of(&level.shown());
        let refused = record.refused().count();
        assert_eq!(refused, level.stage.trouble.len(), "{}", level.id);
        assert_eq!(record.delivered.len(), 1, "{}", level.id);
    }
}

#[test]
fn words_are_there_in_both_languages_and_name_nothing() {
    for level in LEVELS.iter() {
        let reasons = level.goal.iter().map(|condition| condition.not_yet);
        for text in [level.title, level.task, level.hint].into_iter().chain(reasons) {
            for lang in Lang::ALL {
                let words = text.get(lang);
                assert!(!words.trim().is_empty() && !words.contains('{'), "{}: {words}", level.id);
                let plain = markup::plain(words);
                assert!(!plain.contains(['`', '*']), "{}: a mark is open: {words}", level.id);
            }
            assert_ne!(text.en, text.hi, "{}", level.id);
        }
    }
}

/// What is to be typed is the same in both languages.
#[test]
fn both_languages_ask_for_the_same() {
    let code = |text: Text, lang| {
        let spans = markup::spans(text.get(lang));
        let code = spans.into_iter().filter_map(|span| match span {
            Span::Code(code) => Some(code.to_owned()),
            _ => None,
        });
        code.collect::<BTreeSet<_>>()
    };
    for level in LEVELS.iter() {
        for text in [level.task, level.hint] {
            assert_eq!(code(text, Lang::En), code(text, Lang::Hi), "{}", level.id);
        }
    }
}

#[test]
fn reasons_follow_what_stands_before_them() {
    for level in LEVELS.iter() {
        for condition in level.goal {
            let why = condition.not_yet;
            let said = format!("{} {}", NOT_YET.en, why.en);
            assert!(said.starts_with("Not yet, because ") && said.ends_with('.'), "{said}");
            let begins_small = why.en.starts_with(|c: char| c.is_lowercase() || c == '`');
            assert!(
                begins_small || NAMES.iter().any(|name| why.en.starts_with(name)),
                "{}: {}",
                level.id,
                why.en
            );
            assert!(why.hi.ends_with('।'), "{}: {}", level.id, why.hi);
        }
    }
}

/// Whoever may stand at the beginning of a reason.
const NAMES: [&str; 4] = ["Gmail", "Kabir", "Meera", "Ravi"];

proptest! {
    #[test]
    fn no_session_makes_a_record_fail(lines in proptest::collection::vec(
        "EHLO x|HELO x|MAIL FROM:<>( SIZE=1)?|RCPT TO:<ravi@example.org>|DATA|BDAT [0-9]{1,2}( LAST)?|RSET|QUIT|STARTTLS|AUTH LOGIN|\\.|[ -~]{0,12}|.{0,5}", 0..14
    )) {
        let lines: Vec<_> = lines.iter().map(String::as_str).collect();
        for level in LEVELS.iter().step_by(5) {
            let lab = level.stage.say(level.start(), &lines);
            let record = Record::of(&lab);
            let finding = level.check(&record);
            prop_assert_eq!(finding.is_reached(), finding.missing().next().is_none());
        }
    }
}

/// What people type into a field of several lines does as well as the solution.
#[test]
fn typed_lines_reach_the_goal() {
    let quick: &[&str] = &["MAIL FROM:<>\nRCPT TO:<ravi@example.org>\nDATA", "Hm.\n."];
    let trick: &[&str] = &[
        "MAIL FROM:<>\nRCPT TO:<ravi@example.org>\nDATA",
        "Subject: A trick\n\nThe end?\\n.\\nNot yet.\n.",
        "EHLO x.example",
        "MAIL FROM:<>\nRCPT TO:<ravi@example.org>\nDATA",
        "No trick.\n.",
    ];
    for (id, typed) in [("all_at_once", quick), ("bare_line_ends", trick)] {
        let level = LEVELS.get(id).expect("a level");
        let hello = level.stage.send(level.start(), "EHLO x.example");
        let lab = typed.iter().fold(hello, |lab, typed| level.stage.send(lab, typed));
        let finding = level.check(&Record::of(&lab));
        assert!(finding.is_reached(), "{id}: {finding:?}");
    }
}
