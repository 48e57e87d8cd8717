//! The three kinds of questions, each made of a session that the engine answers.

use super::super::random::Random;
use super::spoil::{all, spoilt};
use super::talk::{Talk, arrival, last_line};
use super::{Answer, Kind, Question};
use crate::simulator::lab::{Lab, Spoken};
use crate::smtp::Reply;

/// A question of this kind; `None`: nothing came of these numbers, try others.
pub(super) fn ask(kind: Kind, random: &mut Random) -> Option<Question> {
    let talk = Talk::invent(random)?;
    match kind {
        Kind::Predict => predict(talk, random),
        Kind::Order => order(talk, random),
        Kind::Mistake => mistake(talk, random),
    }
}

/// What is answered to a line? The other choices are what the same server answers to
/// other lines here, and if these are too few, elsewhere.
fn predict(talk: Talk, random: &mut Random) -> Option<Question> {
    let number = random.below(talk.cards.len());
    let own = talk.cards.get(number)?;
    let line = if random.below(3) == 0 { own.clone() } else { spoilt(own, random)? };
    let before = talk.up_to(number);
    let answered = |line: &str| reply(&talk.stage.say(before.clone(), &[line]));
    let right = answered(&line)?;
    let mut here: Vec<Reply> = talk.cards.iter().filter_map(|card| answered(card)).collect();
    here.extend(all(own).filter_map(|line| answered(&line)));
    random.shuffle(&mut here);
    let mut elsewhere = replies(&talk.up_to(talk.cards.len()));
    random.shuffle(&mut elsewhere);
    let mut choices = vec![right.clone()];
    for other in here.into_iter().chain(elsewhere) {
        let known = choices.iter().any(|choice| choice.code == other.code);
        if !known && choices.len() < CHOICES {
            choices.push(other);
        }
    }
    random.shuffle(&mut choices);
    let answer = choices.iter().position(|choice| *choice == right)?;
    let lab = talk.stage.say(before.clone(), &[&line]);
    let choices: Vec<_> = choices.iter().map(|reply| reply.printed().join("\n")).collect();
    (choices.len() == CHOICES).then(|| Question {
        kind: Kind::Predict,
        shown: spoken(&before),
        line: Some(line),
        choices,
        answer: Answer::Choice(answer),
        at: last_line(&lab),
        lab,
        talk,
    })
}

/// In which order do the lines make a session that goes well?
fn order(talk: Talk, random: &mut Random) -> Option<Question> {
    if talk.cards.len() > MOST_CARDS {
        return None;
    }
    let mut places: Vec<_> = (0..talk.cards.len()).collect();
    random.shuffle(&mut places);
    let choices: Vec<_> = places.iter().map(|place| talk.cards[*place].clone()).collect();
    if talk.is_right(&talk.play(&choices)) {
        return None;
    }
    let of = |place| places.iter().position(|own| *own == place);
    let answer: Option<Vec<_>> = (0..places.len()).map(of).collect();
    let played = talk.play(&talk.cards);
    Some(Question {
        kind: Kind::Order,
        shown: Vec::new(),
        line: None,
        choices,
        answer: Answer::Order(answer?),
        at: arrival(&played.lab),
        lab: played.lab,
        talk,
    })
}

/// Which line is the first that is refused?
fn mistake(talk: Talk, random: &mut Random) -> Option<Question> {
    let number = random.below(talk.cards.len());
    let mut cards = talk.cards.clone();
    let card = cards.get_mut(number)?;
    *card = spoilt(card, random)?;
    let played = talk.play(&cards);
    let (answer, at) = played.stumbles?;
    Some(Question {
        kind: Kind::Mistake,
        shown: Vec::new(),
        line: None,
        choices: cards,
        answer: Answer::Choice(answer),
        at,
        lab: played.lab,
        talk,
    })
}

/// All that was said.
fn spoken(lab: &Lab) -> Vec<Spoken> {
    let nodes = lab.path().into_iter().filter_map(|at| lab.node(at));
    nodes.flat_map(|node| node.spoken.iter().cloned()).collect()
}

/// All that the server answered.
fn replies(lab: &Lab) -> Vec<Reply> {
    let nodes = lab.path().into_iter().filter_map(|at| lab.node(at));
    nodes.flat_map(|node| node.replies().cloned()).collect()
}

/// What the server answered to the last line.
fn reply(lab: &Lab) -> Option<Reply> {
    lab.node(last_line(lab))?.replies().last().cloned()
}

/// How many replies there are to choose from.
const CHOICES: usize = 4;

/// The most lines that people are asked to put in order.
const MOST_CARDS: usize = 9;
