//! Quizzes cannot be wrong: the engine is asked again.
#![cfg(not(target_family = "wasm"))]

mod support;

use std::collections::BTreeSet;

use dakiya::practice::Record;
use dakiya::practice::quiz::{Answer, Kind, NotASeries, Question, Series, answers, worksheet};
use dakiya::simulator::lab::{Deed, Door, Lab};
use dakiya::smtp::Phase;
use dakiya::text::Lang;
use proptest::prelude::*;
use support::golden;

/// Questions of one kind, from many seeds.
fn many(kind: Kind, count: u64) -> impl Iterator<Item = Question> {
    (0..count).map(move |seed| Series::of(seed, &[kind]).question(seed % 7))
}

/// Somebody has connected. This is another way to play than the one that makes quizzes.
fn connected(question: &Question) -> Lab {
    shake(Lab::new(question.stage().scene()).take(Deed::Connect.done()))
}

/// Says one piece, as a mail program would.
fn say(lab: Lab, piece: &str) -> Lab {
    shake(lab.take(Deed::line(piece).done()))
}

/// The handshake, where the server waits for it.
fn shake(lab: Lab) -> Lab {
    let due = lab.session().is_some_and(|session| session.phase() == Phase::Handshake);
    if due { lab.take(Deed::Handshake.done()) } else { lab }
}

/// The first piece that is refused, or that nobody hears.
fn first_refused(question: &Question, pieces: &[String]) -> Option<usize> {
    let mut lab = connected(question);
    pieces.iter().position(|piece| {
        let closed = lab.session().is_some_and(|session| session.phase() == Phase::Closed);
        let before = Record::of(&lab).refused().count();
        lab = say(lab.clone(), piece);
        closed || Record::of(&lab).refused().count() > before
    })
}

#[test]
fn one_of_four_replies_is_what_the_server_answers() {
    for question in many(Kind::Predict, 300) {
        let Answer::Choice(right) = *question.answer() else { panic!("no choice") };
        assert_eq!(question.choices.len(), 4);
        let codes: BTreeSet<_> = question.choices.iter().map(|reply| &reply[..3]).collect();
        assert_eq!(codes.len(), 4, "{:?}", question.choices);
        // What is shown leads to where the line is said.
        let client =
            |line: &&dakiya::simulator::lab::Spoken| line.by == dakiya::simulator::lab::By::Client;
        let said = question.shown.iter().filter(client);
        let lab = said.fold(connected(&question), |lab, line| say(lab, &line.text));
        let line = question.line.clone().expect("a line");
        let asked = Record::of(&lab).exchanges.len();
        let record = Record::of(&say(lab, &line));
        let lines = line.lines().count();
        let new = &record.exchanges[asked..];
        let answer = new.last().expect("an answer").reply.printed().join("\n");
        assert!(lines > 1 || new.len() == 1, "{line}: {new:?}");
        let answering: Vec<_> = (0..4).filter(|at| question.choices[*at] == answer).collect();
        assert_eq!(answering, [right], "{line}: {answer}: {:?}", question.choices);
    }
}

#[test]
fn the_mistake_is_the_first_line_that_is_refused() {
    for question in many(Kind::Mistake, 300) {
        let Answer::Choice(right) = *question.answer() else { panic!("no choice") };
        assert_eq!(first_refused(&question, &question.choices), Some(right));
        let judged = |choice| question.judge(&Answer::Choice(choice)).right;
        let rights = (0..question.choices.len()).filter(|choice| judged(*choice));
        assert_eq!(rights.collect::<Vec<_>>(), [right]);
    }
}

#[test]
fn an_order_is_right_if_the_message_arrives() {
    let mut others = 0;
    for question in many(Kind::Order, 300) {
        let Answer::Order(right) = question.answer().clone() else { panic!("no order") };
        let in_order = |order: &[usize]| {
            order.iter().map(|at| question.choices[*at].clone()).collect::<Vec<_>>()
        };
        assert_eq!(first_refused(&question, &in_order(&right)), None);
        assert!(question.judge(question.answer()).right);
        let shuffled = Answer::Order((0..right.len()).collect());
        assert!(!question.judge(&shuffled).right, "it is in order already");
        // Neighbours may change places exactly where the server does not mind.
        for at in 1..right.len() {
            let mut order = right.clone();
            order.swap(at - 1, at);
            let judgement = question.judge(&Answer::Order(order.clone()));
            let pieces = in_order(&order);
            let refused = first_refused(&question, &pieces);
            assert!(refused.is_none() || !judgement.right, "{pieces:?}");
            assert_eq!(judgement.stumbles, refused, "{pieces:?}");
            // A goodbye between DATA and the message becomes a line of it.
            assert!(at + 1 < right.len() || !judgement.right, "{pieces:?}");
            let two = [&question.choices[right[at - 1]], &question.choices[right[at]]];
            let recipients = two.iter().all(|line| line.starts_with("RCPT"));
            assert!(!recipients || judgement.right, "{pieces:?}");
            others += usize::from(judgement.right && two[0] != two[1]);
            for lang in Lang::ALL {
                assert!(!judgement.because(lang).is_empty(), "{pieces:?}");
            }
        }
    }
    assert!(others > 50, "{others}");
}

#[test]
fn another_message_is_not_right() {
    let mut tried = 0;
    for question in many(Kind::Order, 100) {
        let Answer::Order(mut order) = question.answer().clone() else { panic!("no order") };
        let place =
            |order: &[usize], line: &str| order.iter().position(|at| question.choices[*at] == line);
        let Some(noop) = place(&order, "NOOP") else { continue };
        // Behind DATA it is text: nothing is refused, but the letter is another.
        let noop = order.remove(noop);
        let data = place(&order, "DATA").expect("a message");
        order.insert(data + 1, noop);
        let judgement = question.judge(&Answer::Order(order));
        assert_eq!((judgement.right, judgement.stumbles), (false, None));
        assert!(judgement.because(Lang::En)[0].contains("not the same message"));
        tried += 1;
    }
    assert!(tried > 10, "{tried}");
}

#[test]
fn what_is_no_order_is_not_right() {
    for question in many(Kind::Order, 30) {
        let Answer::Order(right) = question.answer().clone() else { panic!("no order") };
        let wrong = [
            Vec::new(),
            right[1..].to_vec(),
            [right.clone(), vec![right[0]]].concat(),
            vec![usize::MAX; right.len()],
        ];
        for order in wrong {
            assert!(!question.judge(&Answer::Order(order.clone())).right, "{order:?}");
        }
        assert!(!question.judge(&Answer::Choice(0)).right);
    }
    for kind in [Kind::Predict, Kind::Mistake] {
        let question = Series::of(1, &[kind]).question(0);
        assert!(!question.judge(&Answer::Choice(usize::MAX)).right);
        assert!(!question.judge(&Answer::Order(vec![0])).right);
    }
}

#[test]
fn reasons_are_the_engines_own() {
    for kind in Kind::ALL {
        for question in many(kind, 100) {
            let why = question.judge(question.answer()).because(Lang::En).join(" ");
            let refused = kind == Kind::Mistake;
            assert!(!refused || why.contains("(RFC ") || why.contains("Three digits"), "{why}");
            assert_ne!(why, question.judge(question.answer()).because(Lang::Hi).join(" "));
            for lang in Lang::ALL {
                let facts = question.facts(lang);
                assert!(facts.iter().all(|fact| !fact.contains(['{', '}'])), "{facts:?}");
            }
        }
    }
}

#[test]
fn all_places_and_many_codes_come_up() {
    let questions: Vec<_> = many(Kind::Predict, 300).collect();
    let places = questions.iter().map(|question| {
        let stage = question.stage();
        (stage.persona, stage.door == Door::Mx, stage.door.port())
    });
    assert!(places.collect::<BTreeSet<_>>().len() >= 6);
    let right = questions.iter().map(|question| match question.answer() {
        Answer::Choice(at) => question.choices[*at][..3].to_owned(),
        Answer::Order(_) => String::new(),
    });
    let codes: BTreeSet<_> = right.collect();
    assert!(codes.len() >= 10, "{codes:?}");
    // No place among the four is given away.
    let at = |place| questions.iter().filter(|q| *q.answer() == Answer::Choice(place)).count();
    assert!((0..4).all(|place| at(place) > 45), "{:?}", [at(0), at(1), at(2), at(3)]);
}

#[test]
fn the_same_seed_gives_the_same_questions() {
    let series = Series::new(4711);
    let shown = |question: &Question| format!("{question:?}");
    for (number, question) in series.questions().take(9).enumerate() {
        let again = series.question(number as u64);
        assert_eq!(question.kind, Kind::ALL[number % 3]);
        assert_eq!(shown(&question), shown(&again));
    }
    assert_ne!(shown(&series.question(0)), shown(&series.question(3)));
    assert_ne!(shown(&series.question(0)), shown(&Series::new(4712).question(0)));
}

/// What a class was given must be the same next week.
#[test]
fn a_worksheet_is_written_down() {
    let series = Series::new(4711);
    for lang in Lang::ALL {
        let sheet = worksheet(&series, 6, lang);
        let answers = answers(&series, 6, lang);
        golden(&format!("quiz/4711.{}.txt", lang.tag()), &format!("{sheet}----\n{answers}"));
    }
    assert_eq!(worksheet(&series, 0, Lang::En), "");
    assert!(worksheet(&series, usize::MAX, Lang::En).contains("\n50. "));
}

#[test]
fn links_lead_to_the_same_series() {
    use NotASeries::{FromTheFuture, Other, Unreadable};
    let all = Series::new(4711);
    assert_eq!(all.to_string(), "quiz=1.4711.pom");
    let some = Series::of(u64::MAX, &[Kind::Mistake, Kind::Predict, Kind::Mistake]);
    assert_eq!(some.to_string(), "quiz=1.18446744073709551615.pm");
    for series in [all, some, Series::of(0, &[])] {
        assert_eq!(Series::read(&series.to_string()), Ok(series.clone()));
        assert_eq!(Series::read(&format!("#a=b&{series}")), Ok(series));
    }
    for (fragment, problem) in [
        ("", Other),
        ("lab=1.AAAA", Other),
        ("quiz=", Unreadable),
        ("quiz=1", Unreadable),
        ("quiz=1.5", Unreadable),
        ("quiz=1.5.", Unreadable),
        ("quiz=1..p", Unreadable),
        ("quiz=1.+5.p", Unreadable),
        ("quiz=1.-5.p", Unreadable),
        ("quiz=1.18446744073709551616.p", Unreadable),
        ("quiz=1.5.x", Unreadable),
        ("quiz=1.5.pppp", Unreadable),
        ("quiz=0.5.p", Unreadable),
        ("quiz=2.5.p", FromTheFuture),
    ] {
        assert_eq!(Series::read(fragment), Err(problem), "{fragment}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_seed_gives_questions(seed in any::<u64>(), number in any::<u64>()) {
        for kind in Kind::ALL {
            let question = Series::of(seed, &[kind]).question(number);
            prop_assert!(question.judge(question.answer()).right);
            let choices: BTreeSet<_> = question.choices.iter().collect();
            prop_assert!(kind != Kind::Predict || choices.len() == question.choices.len());
        }
    }

    #[test]
    fn nothing_hostile_comes_of_a_link(text in "(#?quiz=)?[0-9pom.]{0,30}|.{0,40}") {
        if let Ok(series) = Series::read(&text) {
            prop_assert_eq!(Series::read(&series.to_string()), Ok(series));
        }
    }
}
