//! Phrases, and finding many of them in one pass over a text.

use std::collections::HashMap;
use std::ops::Range;

use super::letters;
use super::tokens::Tokens;

/// How many words a `*` may stand for; the name of a host, or an address, is one.
const GAP: usize = 5;

/// How many parts the words that a `*` stands for may have.
const REACH: usize = 24;

/// Phrases to look for at once.
#[derive(Debug, Default)]
pub(super) struct Phrases {
    all: Vec<Vec<Part>>,
    numbers: HashMap<&'static str, usize>,
    by_word: HashMap<String, Vec<usize>>,
    by_beginning: Vec<(String, usize)>,
}

/// A part of a phrase.
#[derive(Debug)]
enum Part {
    /// One of these words.
    Words(Vec<Word>),
    /// Up to [`GAP`] words of any kind.
    Gap,
}

/// A word, or how one begins.
#[derive(Debug)]
enum Word {
    Whole(String),
    Beginning(String),
}

/// Where each phrase stands first in a text.
#[derive(Debug)]
pub(super) struct Found<'a> {
    phrases: &'a Phrases,
    places: Vec<Option<Range<usize>>>,
}

impl Found<'_> {
    /// Where `phrase` stands.
    pub(super) fn place(&self, phrase: &str) -> Option<Range<usize>> {
        self.places.get(*self.phrases.numbers.get(phrase)?)?.clone()
    }

    /// Whether one of `phrases` stands there.
    pub(super) fn any(&self, phrases: &[&str]) -> bool {
        phrases.iter().any(|phrase| self.place(phrase).is_some())
    }
}

impl Phrases {
    /// Looks for `phrase` too.
    pub(super) fn add(&mut self, phrase: &'static str) {
        if self.numbers.contains_key(phrase) {
            return;
        }
        let number = self.all.len();
        let parts: Vec<Part> = phrase.split(' ').flat_map(Part::read).collect();
        if let Some(Part::Words(words)) = parts.first() {
            for word in words {
                match word {
                    Word::Whole(word) => {
                        self.by_word.entry(word.clone()).or_default().push(number);
                    }
                    Word::Beginning(word) => self.by_beginning.push((word.clone(), number)),
                }
            }
        }
        self.numbers.insert(phrase, number);
        self.all.push(parts);
    }

    /// Sorts what begins words, after the last phrase was added.
    pub(super) fn ready(mut self) -> Self {
        self.by_beginning.sort_unstable();
        self
    }

    /// Where each phrase stands first.
    pub(super) fn find(&self, tokens: &Tokens) -> Found<'_> {
        let mut places = vec![None; self.all.len()];
        for at in 0..tokens.len() {
            let Some(word) = tokens.word(at) else { break };
            let whole = self.by_word.get(word).into_iter().flatten().copied();
            for number in whole.chain(self.beginning(word)) {
                if places[number].is_none() {
                    let last = ends(&self.all[number], tokens, at);
                    places[number] = last.map(|last| tokens.place(at, last));
                }
            }
        }
        Found { phrases: self, places }
    }

    /// The phrases whose first word is how `word` begins.
    fn beginning<'a>(&'a self, word: &'a str) -> impl Iterator<Item = usize> + 'a {
        let first = word.chars().next();
        let from = self.by_beginning.partition_point(|(known, _)| known.chars().next() < first);
        self.by_beginning[from..]
            .iter()
            .take_while(move |(known, _)| known.chars().next() == first)
            .filter(move |(known, _)| word.starts_with(known.as_str()))
            .map(|(_, number)| *number)
    }
}

impl Part {
    /// The parts that `part` of a phrase stands for: one, or one for each Chinese sign.
    fn read(part: &'static str) -> Vec<Self> {
        if part == "*" {
            return vec![Self::Gap];
        }
        if part.chars().any(letters::is_sign) {
            return part
                .chars()
                .map(|sign| Self::Words(vec![Word::Whole(sign.to_string())]))
                .collect();
        }
        vec![Self::Words(part.split('|').map(Word::read).collect())]
    }
}

impl Word {
    fn read(word: &'static str) -> Self {
        let (word, made): (_, fn(String) -> Self) =
            word.strip_suffix('~').map_or((word, Self::Whole), |word| (word, Self::Beginning));
        let mut plain = String::new();
        letters::push(&mut plain, word);
        made(plain)
    }

    fn is(&self, word: &str) -> bool {
        match self {
            Self::Whole(whole) => whole == word,
            Self::Beginning(beginning) => word.starts_with(beginning.as_str()),
        }
    }
}

/// The last word of `parts`, if they stand from the word `at` on, in one sentence.
fn ends(parts: &[Part], tokens: &Tokens, at: usize) -> Option<usize> {
    let next = |rest: &[Part]| {
        (rest.is_empty() || !tokens.begins(at + 1)).then(|| ends(rest, tokens, at + 1))?
    };
    match parts {
        [] => at.checked_sub(1),
        [Part::Words(words), rest @ ..] => {
            let word = tokens.word(at)?;
            words.iter().any(|known| known.is(word)).then(|| next(rest))?
        }
        [Part::Gap, rest @ ..] => {
            let mut words = 0;
            (at..=tokens.len().min(at + REACH))
                .take_while(|skipped| {
                    words += usize::from(*skipped > at && !tokens.is_joined(*skipped - 1));
                    words <= GAP && (*skipped == at || !tokens.begins(*skipped))
                })
                .find_map(|skipped| ends(rest, tokens, skipped))
        }
    }
}
