//! Laws of the pieces of lines: each says what it is, by whose rule, and what else could
//! stand there, as the parser read it.
#![cfg(not(target_family = "wasm"))]

use dakiya::simulator::lab::meaning::{Else, Meaning, meaning};
use dakiya::simulator::lab::news::in_short;
use dakiya::simulator::lab::{Deed, Door, Guide, Lab, Scene, Spoken, guide};
use dakiya::smtp::{PERSONAS, Part};
use dakiya::text::Lang;

/// A whole session with the server that `scene` tells of.
fn session(scene: Scene) -> Lab {
    let mut lab = Lab::new(scene);
    while let Guide::Next { chip, .. } = guide(&lab) {
        lab = lab.take(chip.act.done());
    }
    lab
}

fn lines(lab: &Lab) -> Vec<Spoken> {
    let nodes = lab.path().into_iter().filter_map(|at| lab.node(at));
    nodes.flat_map(|node| node.spoken.clone()).collect()
}

/// The first piece with these letters that is `part`.
fn piece(lab: &Lab, text: &str, part: Part) -> Meaning {
    let found = lines(lab).iter().find_map(|line| {
        let is_it = |(range, what): &(std::ops::Range<usize>, Part)| {
            *what == part && line.text.get(range.clone()) == Some(text)
        };
        meaning(&line.text, &line.marks, line.marks.iter().position(is_it)?)
    });
    found.unwrap_or_else(|| panic!("no {text}"))
}

#[test]
fn every_piece_of_every_session_has_a_rule_and_an_alternative() {
    for persona in PERSONAS.iter() {
        for door in Door::of(&persona) {
            let lab = session(Scene::default().with_persona(persona).with_door(door));
            for line in lines(&lab) {
                for at in 0..line.marks.len() {
                    let meaning = meaning(&line.text, &line.marks, at).expect("a meaning");
                    assert!(!meaning.rfc.section.is_empty() || meaning.rfc.number != 5321);
                    let says = match meaning.other {
                        Else::Words(words) => !words.is_empty(),
                        Else::Said(text) => !text.en.is_empty() && !text.hi.is_empty(),
                    };
                    assert!(says, "{} {}: {:?}", persona.id, line.text, line.marks[at]);
                }
                assert_eq!(meaning(&line.text, &line.marks, line.marks.len()), None);
            }
        }
    }
}

#[test]
fn what_follows_a_keyword_of_ehlo_is_for_programs() {
    let lab = session(Scene::default());
    let size = piece(&lab, "35882577", Part::ParameterValue);
    assert_eq!(size.rfc.number, 1870);
    let login = piece(&lab, "XOAUTH2", Part::Mechanism);
    assert!(matches!(login.other, Else::Words(words) if words.contains(&"PLAIN")));
}

#[test]
fn a_keyword_belongs_to_the_command_of_its_line() {
    let lab = session(Scene::default());
    let from = piece(&lab, "FROM:", Part::Keyword);
    assert_eq!(from.rfc.section, "4.1.1.2");
    assert!(matches!(from.other, Else::Words(forms) if forms[0].starts_with("MAIL FROM:")));
    let verb = piece(&lab, "RCPT", Part::Verb);
    assert_eq!((verb.rfc.section, verb.verb), ("4.1.1.3", Some("rcpt")));
}

#[test]
fn a_parameter_belongs_to_the_extension_that_adds_it() {
    let ready = session(Scene::default()).seek(4);
    let lab = ready.take(Deed::line("MAIL FROM:<you@gmail.com> SIZE=1200 BODY=8BITMIME").done());
    assert_eq!(piece(&lab, "SIZE", Part::ParameterName).rfc.number, 1870);
    assert_eq!(piece(&lab, "1200", Part::ParameterValue).rfc.number, 1870);
    assert_eq!(piece(&lab, "8BITMIME", Part::ParameterValue).rfc.number, 6152);
}

#[test]
fn a_branch_is_told_by_its_first_own_step() {
    let whole = session(Scene::default());
    let lab = whole.clone().seek(4).take(Deed::line("RSET").done());
    let lab = lab.take(Deed::line("NOOP").done());
    let own = in_short(&lab, lab.tip(), Lang::En);
    assert_eq!(own, "step 6: NOOP → 250 (6 steps)");
    let other = in_short(&lab, whole.tip(), Lang::En);
    assert!(other.starts_with("step 5: MAIL FROM:<you@gmail.com"), "{other}");
    let back = lab.follow(whole.tip());
    assert_eq!(in_short(&back, 6.max(back.len() - 1), Lang::En), "step 5: RSET → 250 (6 steps)");
}
