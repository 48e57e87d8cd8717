//! A kind of log: by what its rows are told apart.

use super::ear::Ear;
use super::rows::{self, Row};

/// A kind of log.
#[derive(Debug)]
pub struct Kind {
    /// The programs that write it.
    pub name: &'static str,
    /// What rows begin with, and what that says; the first that fits.
    pub(super) marks: &'static [Mark],
    /// Where the marks stand.
    pub(super) place: Place,
    /// What becomes of rows without a mark.
    pub(super) otherwise: fn(&mut Ear<'_>),
    /// Where what client and server say has marks.
    pub(super) speech: Speech,
}

/// How client and server are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Speech {
    /// By marks.
    Marked,
    /// By what they say, among remarks that tell whose log it is.
    AmongRemarks,
    /// By what they say alone.
    Bare,
}

/// The beginning of a row, and what it says.
#[derive(Debug)]
pub(super) struct Mark(pub(super) &'static str, pub(super) Does);

/// What a mark says about what follows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Does {
    /// The client says it.
    Client,
    /// The server says it.
    Server,
    /// The client says it; it is written as a string of a programming language.
    ClientQuoted,
    /// The same, and the server says it.
    ServerQuoted,
    /// A remark, the mark included, that only this program writes.
    Own,
    /// The same, of a program that speaks nothing but SMTP.
    OwnOfMail,
    /// A reply that the program tells of: heard only if it was not heard before.
    Told,
    /// The rows that follow are the client's.
    ClientBelow,
    /// The rows that follow are the server's.
    ServerBelow,
    /// Nothing that was said.
    Skipped,
}

/// Where marks stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// At the beginning of the row, behind white space and times.
    Front,
    /// Anywhere in the row.
    Anywhere,
}

impl Kind {
    /// A kind whose rows all carry marks at their beginning.
    pub(super) const fn marked(name: &'static str, marks: &'static [Mark]) -> Self {
        Self { name, marks, place: Place::Front, otherwise: unmarked, speech: Speech::Marked }
    }

    /// A kind whose marks stand behind other things.
    pub(super) const fn marked_inside(name: &'static str, marks: &'static [Mark]) -> Self {
        Self { place: Place::Anywhere, ..Self::marked(name, marks) }
    }

    /// The first mark of the row, and where it begins.
    pub(super) fn mark(&self, row: Row<'_>) -> Option<(usize, &'static Mark)> {
        match self.place {
            Place::Front => {
                let rest = row.text.get(row.stamp..)?;
                let fits = |mark: &&Mark| mark.begins(rest);
                self.marks.iter().find(fits).map(|mark| (row.stamp, mark))
            }
            Place::Anywhere => {
                let found = self.marks.iter().filter_map(|mark| Some((mark.find(row)?, mark)));
                found.min_by_key(|(at, _)| *at)
            }
        }
    }

    /// The row, cut before each mark in it.
    pub(super) fn cut<'a>(&self, whole: Row<'a>) -> Vec<Row<'a>> {
        let mut out = Vec::new();
        let mut begin = 0;
        for (at, _) in whole.text.match_indices([' ', '\t', '>']) {
            let at = at + 1;
            let rest = whole.text.get(at..).unwrap_or_default();
            if at > begin && self.marks.iter().any(|mark| rest.starts_with(mark.0)) {
                out.push(rows::row(&whole.text[begin..at], whole.at + begin));
                begin = at;
            }
        }
        out.push(rows::row(&whole.text[begin..], whole.at + begin));
        out
    }
}

impl Mark {
    /// Whether `rest` begins with it. Where nothing follows, its last blank may be
    /// missing.
    fn begins(&self, rest: &str) -> bool {
        rest.starts_with(self.0) || rest == self.0.trim_end()
    }

    /// Where it stands in `row`.
    fn find(&self, row: Row<'_>) -> Option<usize> {
        let (text, bare) = (row.text, self.0.trim_end());
        row.find(self.0).or_else(|| text.ends_with(bare).then(|| text.len() - bare.len()))
    }
}

/// A row without a mark may go on with a reply.
pub(super) fn unmarked(ear: &mut Ear<'_>) {
    ear.unmarked();
}

/// A row without a mark belongs to whom the one above names.
pub(super) fn below(ear: &mut Ear<'_>) {
    ear.below();
}
