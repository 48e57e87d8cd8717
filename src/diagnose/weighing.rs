//! Which cause the signs of a text speak for, and how strongly.

use std::ops::Range;
use std::sync::OnceLock;

use super::causes::{Actor, CAUSES, Cause};
use super::clue::{Clue, Sign};
use super::known::{self, Known};
use super::phrase::{Found, Phrases};
use super::reading::{self, Reading, Stage};
use crate::registry::Entry;

/// What is known besides the text.
#[derive(Clone, Copy, Debug, Default)]
pub struct Hints<'a> {
    /// Whose server it is: a provider's id.
    pub provider: Option<&'a str>,
    /// Which program it is.
    pub program: Option<&'a str>,
}

/// What a text tells.
#[derive(Clone, Debug)]
pub struct Diagnosis {
    /// What it says of itself.
    pub reading: Reading,
    /// The causes that something speaks for, the best first; none where the text is
    /// not recognised.
    pub findings: Vec<Finding>,
}

/// A cause and what speaks for it.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The cause.
    pub cause: Entry<Cause>,
    /// How much speaks for it, from 25 upwards; 100 is as good as certain.
    pub weight: i32,
    /// How sure it is.
    pub certainty: Certainty,
    /// The places in the text that led to it, in octets, in order.
    pub evidence: Vec<Range<usize>>,
    /// The texts it holds that are known and speak for the cause.
    pub known: Vec<&'static Known>,
}

impl Finding {
    /// The known text whose likeliest cause this is.
    pub fn told(&self) -> Option<&'static Known> {
        self.known.iter().copied().find(|known| known.causes.first() == Some(&self.cause.id))
    }

    /// Who must act: first whom the known text names, then whom the cause does.
    pub fn acts(&self) -> Vec<Actor> {
        let told = self.told().map(|known| known.acts);
        let others = self.cause.acts.iter().copied().filter(|actor| Some(*actor) != told);
        told.into_iter().chain(others).collect()
    }

    /// How sure it is, from 0 to 1; not a probability, but in the same order.
    pub fn confidence(&self) -> f64 {
        let sure = match self.certainty {
            Certainty::Certain => 0.9,
            Certainty::Likely => 0.7,
            Certainty::Possible => 0.4,
        };
        // Within what the words allow, by weight.
        sure * f64::from(self.weight.clamp(0, 100)) / 100.0
    }
}

/// How sure a cause is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Certainty {
    /// It may be this.
    Possible,
    /// It is this more likely than not.
    Likely,
    /// The text says so, and nothing speaks for another cause as strongly.
    Certain,
}

/// Where a cause begins to be worth a word.
const RECOGNISED: i32 = 25;

/// Reads `text` and weighs what speaks for each cause.
pub fn diagnose(text: &str, hints: Hints<'_>) -> Diagnosis {
    let codes = reading::codes(text);
    let tokens = reading::tokens(text, &codes);
    let found = phrases().find(&tokens);
    let mut reading = Reading::new(text, codes, &found);
    if let Some(provider) = hints.provider {
        reading.provider = reading::provider(provider).or(reading.provider);
    }
    if let Some(program) = hints.program {
        reading.program = reading::program(program).or(reading.program);
    }
    let stranger = hints.provider.is_some_and(|id| reading::provider(id).is_none());
    let asked = hints.provider.is_some() || hints.program.is_some();
    reading.is_mail |= asked;
    reading.is_trouble |= asked;
    if reading.program.is_some_and(|program| program.id == "imap") {
        reading.stage = Some(Stage::Fetch);
    }
    let mut findings: Vec<Finding> = Vec::new();
    if reading.is_mail {
        let texts = texts(&reading, &found, stranger);
        findings.extend(CAUSES.iter().filter_map(|cause| weigh(cause, &reading, &texts, &found)));
    }
    findings.sort_by_key(|finding| std::cmp::Reverse(finding.weight));
    let second = findings.get(1).map_or(0, |finding| finding.weight);
    if let Some(first) = findings.first_mut() {
        first.certainty = match (first.weight, first.weight - second) {
            (90.., 20..) => Certainty::Certain,
            (60.., 8..) => Certainty::Likely,
            _ => Certainty::Possible,
        };
    }
    // What a known text says of itself, where the words around it do not.
    let told = findings.first().and_then(Finding::told);
    reading.stage = reading.stage.or_else(|| told.and_then(|known| known.stage));
    Diagnosis { reading, findings }
}

/// Every phrase of every clue, and those that are read besides.
fn phrases() -> &'static Phrases {
    static PHRASES: OnceLock<Phrases> = OnceLock::new();
    PHRASES.get_or_init(|| {
        let mut phrases = Phrases::default();
        reading::phrases().for_each(|phrase| phrases.add(phrase));
        known::all().flat_map(|known| known.says).for_each(|phrase| phrases.add(phrase));
        for cause in CAUSES.iter() {
            cause.clues.iter().flat_map(|clue| clue.says).for_each(|phrase| phrases.add(phrase));
            for sign in cause.clues.iter().flat_map(|clue| clue.signs) {
                let mut sign = sign;
                while let Sign::Not(inner) = sign {
                    sign = inner;
                }
                if let Sign::Says(phrase) = sign {
                    phrases.add(phrase);
                }
            }
        }
        phrases.ready()
    })
}

/// A text that is known and was found.
#[derive(Debug)]
struct Text {
    known: &'static Known,
    weight: i32,
    place: Range<usize>,
}

/// The known texts that were found, and how far each can be relied on. Of a `stranger`'s
/// server no text is known.
fn texts(reading: &Reading, found: &Found<'_>, stranger: bool) -> Vec<Text> {
    known::all()
        .filter_map(|known| {
            let phrase = known
                .says
                .iter()
                .find_map(|phrase| Some((found.place(phrase)?, phrase.split(' ').count())));
            let theirs = reading.provider.is_some_and(|provider| provider.id == known.whose);
            let reply = known.code.map(|code| reading.reply_at(code).is_some());
            let code = known.enhanced.and_then(|code| reading.enhanced_at(code));
            let (place, words) = match phrase {
                Some((place, words)) => (place, words),
                // Without words of its own it is known by whose it is and all of its codes.
                None if known.says.is_empty() && theirs && reply != Some(false) => {
                    (code.clone()?, 0)
                }
                None => return None,
            };
            if !reading.is_trouble && words < 5 {
                return None;
            }
            let others = (reading.provider.is_some() || stranger)
                && reading::provider(known.whose).is_some();
            let agrees = code.is_some() || reply == Some(true);
            let weight = match (theirs, agrees) {
                (true, true) => 98,
                (true, false) => 88,
                // The same words from somebody else may mean something else.
                (false, true) if !others && words > 2 => 90,
                (false, true) if !others => 70,
                (false, _) if !others && words > 2 => 74,
                (false, true) if words > 2 => 60,
                (false, _) if words > 3 => 50,
                (false, _) => 0,
            };
            (weight > 0).then_some(Text { known, weight, place })
        })
        .collect()
}

/// What speaks for `cause`, if that is enough.
fn weigh(
    cause: Entry<Cause>,
    reading: &Reading,
    texts: &[Text],
    found: &Found<'_>,
) -> Option<Finding> {
    let seen = |sign: &Sign| seen(*sign, reading, found);
    let mut weights = Vec::new();
    let mut against = 0;
    let mut evidence = Vec::new();
    let mut known = Vec::new();
    for text in texts {
        let Some(place) = text.known.causes.iter().position(|id| *id == cause.id) else { continue };
        // The likeliest cause counts whole, the others as things to think of.
        weights.push(if place == 0 { text.weight } else { text.weight / 2 });
        evidence.push(text.place.clone());
        known.push(text.known);
    }
    for Clue { weight, says, signs } in cause.clues {
        let said: Vec<_> = says
            .iter()
            .filter(|phrase| reading.is_trouble || is_sentence(phrase))
            .filter_map(|phrase| found.place(phrase))
            .collect();
        if said.is_empty() && !says.is_empty() {
            continue;
        }
        let Some(places) = signs.iter().map(seen).collect::<Option<Vec<_>>>() else { continue };
        if *weight < 0 {
            against += i32::from(*weight);
        } else {
            weights.push(i32::from(*weight));
            evidence.extend(said.into_iter().chain(places.into_iter().flatten()));
        }
    }
    // The best clue counts whole, each further one half of what the one before would:
    // many weak signs never outweigh a plain sentence.
    weights.sort_unstable_by(|a, b| b.cmp(a));
    let sum: i32 = weights.iter().zip(0..8).map(|(weight, nth)| weight >> nth).sum();
    let weight = sum + against;
    if weight < RECOGNISED {
        return None;
    }
    evidence.sort_by_key(|range| (range.start, range.end));
    evidence.dedup();
    Some(Finding { cause, weight, certainty: Certainty::Possible, evidence, known })
}

/// Whether `phrase` has so many words that nobody writes it by chance, in a text that
/// tells of no trouble.
fn is_sentence(phrase: &str) -> bool {
    phrase.split(' ').filter(|word| *word != "*").count() > 2
}

/// Whether a sign is there, and where, if it stands somewhere.
#[expect(clippy::option_option, reason = "not there, there, and there at a place are three")]
fn seen(sign: Sign, reading: &Reading, found: &Found<'_>) -> Option<Option<Range<usize>>> {
    match sign {
        Sign::Says(phrase) => found.place(phrase).map(Some),
        Sign::Reply(code) => reading.reply_at(code).map(Some),
        Sign::Enhanced(code) => reading.enhanced_at(code).map(Some),
        Sign::At(stage) => (reading.stage == Some(stage)).then_some(None),
        Sign::Provider(providers) => {
            reading.provider.is_some_and(|mark| providers.contains(&mark.id)).then_some(None)
        }
        Sign::Program(program) => {
            reading.program.is_some_and(|mark| mark.id == program).then_some(None)
        }
        Sign::Port(port) => reading.ports.contains(&port).then_some(None),
        Sign::Not(sign) => match seen(*sign, reading, found) {
            None => Some(None),
            Some(_) => None,
        },
    }
}
