//! Which levels are solved, and the short text that keeps it: `levels 1: introduce goodbye`.
//!
//! The text is stored, exported and imported. Whatever it says, no more comes of it than
//! that levels of ours are solved.

use std::collections::BTreeSet;
use std::fmt;

use super::levels::{LEVELS, Level};
use crate::registry::Entry;

/// Which levels are solved.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    solved: BTreeSet<&'static str>,
}

/// Why a text says nothing about levels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotProgress {
    /// It is something else, or too long.
    Other,
    /// A newer version of this site wrote it.
    FromTheFuture,
}

impl Progress {
    /// Reads what [`Display`](fmt::Display) wrote. Names that are no levels of ours are
    /// dropped.
    ///
    /// # Errors
    ///
    /// Says why the text is none of ours.
    pub fn read(text: &str) -> Result<Self, NotProgress> {
        let ours = (text.len() <= LONGEST).then(|| text.trim().strip_prefix(NAME)).flatten();
        let (version, names) =
            ours.and_then(|text| text.split_once(':')).ok_or(NotProgress::Other)?;
        match version.trim().parse::<u32>() {
            Ok(VERSION) => {}
            Ok(newer) if newer > VERSION => return Err(NotProgress::FromTheFuture),
            _ => return Err(NotProgress::Other),
        }
        let levels = names.split_whitespace().filter_map(|name| LEVELS.get(name));
        Ok(Self { solved: levels.map(|level| level.id).collect() })
    }

    /// The same, and this level is solved.
    #[must_use]
    pub fn with(mut self, level: Entry<Level>) -> Self {
        self.solved.insert(level.id);
        self
    }

    /// What is solved in one of the two: for importing.
    #[must_use]
    pub fn and(mut self, other: &Self) -> Self {
        self.solved.extend(&other.solved);
        self
    }

    /// Whether this level is solved.
    pub fn has(&self, level: Entry<Level>) -> bool {
        self.solved.contains(level.id)
    }

    /// How many levels are solved.
    pub fn len(&self) -> usize {
        self.solved.len()
    }

    /// Whether none is solved.
    pub fn is_empty(&self) -> bool {
        self.solved.is_empty()
    }

    /// The first level in teaching order that is not solved; `None`: all are.
    pub fn next(&self) -> Option<Entry<Level>> {
        LEVELS.iter().find(|level| !self.has(*level))
    }
}

/// One line of ASCII; names in teaching order.
impl fmt::Display for Progress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{NAME}{VERSION}:")?;
        let solved = LEVELS.iter().filter(|level| self.has(*level));
        solved.into_iter().try_for_each(|level| write!(f, " {}", level.id))
    }
}

const NAME: &str = "levels ";
const VERSION: u32 = 1;

/// Octets of the longest text that is read.
const LONGEST: usize = 16 * 1024;
