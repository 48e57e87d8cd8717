//! All questions that follow from a seed, and the link to them: `quiz=1.4711.pom`.

use std::fmt;

use super::super::random::Random;
use super::ask::ask;
use super::{Kind, Question};

/// All questions that follow from a seed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Series {
    seed: u64,
    /// At least one, and none twice.
    kinds: Vec<Kind>,
}

/// Why a fragment names no series.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotASeries {
    /// It is about something else.
    Other,
    /// A newer version of this site wrote it.
    FromTheFuture,
    /// It is damaged, or was never ours.
    Unreadable,
}

impl Series {
    /// Questions of all kinds.
    pub fn new(seed: u64) -> Self {
        Self { seed, kinds: Kind::ALL.to_vec() }
    }

    /// Questions of these kinds only; of all if none is named.
    pub fn of(seed: u64, kinds: &[Kind]) -> Self {
        let named = Kind::ALL.into_iter().filter(|kind| kinds.contains(kind));
        let kinds: Vec<_> = named.collect();
        if kinds.is_empty() { Self::new(seed) } else { Self { seed, kinds } }
    }

    /// The seed.
    pub const fn seed(&self) -> u64 {
        self.seed
    }

    /// The kinds, which take turns.
    pub fn kinds(&self) -> &[Kind] {
        &self.kinds
    }

    /// The question of this number, from 0. Each is made by itself, so that any can be
    /// gone to.
    pub fn question(&self, number: u64) -> Question {
        let turn = number % self.kinds.len().max(1) as u64;
        let turn = usize::try_from(turn).unwrap_or_default();
        let kind = self.kinds.get(turn).copied().unwrap_or(Kind::Predict);
        let mut random = Random::of(self.seed, number);
        // Nearly every second try gives one.
        loop {
            if let Some(question) = ask(kind, &mut random) {
                return question;
            }
        }
    }

    /// One after the other, without an end.
    pub fn questions(&self) -> impl Iterator<Item = Question> {
        (0..).map(|number| self.question(number))
    }

    /// Reads what [`Display`](fmt::Display) wrote, with or without a `#`.
    ///
    /// # Errors
    ///
    /// Says why it is none of ours.
    pub fn read(fragment: &str) -> Result<Self, NotASeries> {
        let fragment = fragment.strip_prefix('#').unwrap_or(fragment);
        let value = fragment.split('&').find_map(|pair| pair.strip_prefix("quiz="));
        let (version, rest) =
            value.ok_or(NotASeries::Other)?.split_once('.').ok_or(NotASeries::Unreadable)?;
        match version.parse::<u32>() {
            Ok(VERSION) => {}
            Ok(newer) if newer > VERSION => return Err(NotASeries::FromTheFuture),
            _ => return Err(NotASeries::Unreadable),
        }
        let (seed, letters) = rest.split_once('.').ok_or(NotASeries::Unreadable)?;
        let kinds: Option<Vec<_>> = letters.chars().map(kind).collect();
        let kinds = kinds.filter(|kinds| (1..=Kind::ALL.len()).contains(&kinds.len()));
        let digits = !seed.is_empty() && seed.bytes().all(|digit| digit.is_ascii_digit());
        let seed = seed.parse().ok().filter(|_| digits).ok_or(NotASeries::Unreadable)?;
        Ok(Self::of(seed, &kinds.ok_or(NotASeries::Unreadable)?))
    }
}

/// The fragment of the link, without `#`.
impl fmt::Display for Series {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let letters: String = self.kinds.iter().map(|kind| letter(*kind)).collect();
        write!(f, "quiz={VERSION}.{}.{letters}", self.seed)
    }
}

const fn letter(kind: Kind) -> char {
    match kind {
        Kind::Predict => 'p',
        Kind::Order => 'o',
        Kind::Mistake => 'm',
    }
}

fn kind(of: char) -> Option<Kind> {
    Kind::ALL.into_iter().find(|kind| letter(*kind) == of)
}

/// What the same seed gives must stay the same: whoever changes how questions are made
/// raises this.
const VERSION: u32 = 1;
