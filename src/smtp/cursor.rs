//! Reads a line from left to right and remembers what each piece was.

use super::{Mark, Part};

/// A place in a line. Parsing and explaining a line are the same walk.
#[derive(Clone, Debug)]
pub(super) struct Cursor<'a> {
    line: &'a str,
    at: usize,
    marks: Vec<Mark>,
}

impl<'a> Cursor<'a> {
    /// At the beginning of `line`.
    pub(super) const fn new(line: &'a str) -> Self {
        Self { line, at: 0, marks: Vec::new() }
    }

    /// What has not been read.
    pub(super) fn rest(&self) -> &'a str {
        self.line.get(self.at..).unwrap_or_default()
    }

    /// What has been read since it stood at `from`.
    pub(super) fn since(&self, from: usize) -> &'a str {
        self.line.get(from..self.at).unwrap_or_default()
    }

    /// Whether all has been read.
    pub(super) fn is_done(&self) -> bool {
        self.rest().is_empty()
    }

    /// Goes back and forgets what it has seen since.
    pub(super) fn back_to(&mut self, at: usize) {
        self.at = at;
        self.marks.retain(|(range, _)| range.end <= at);
    }

    /// Where it stands, for [`Self::mark`].
    pub(super) const fn at(&self) -> usize {
        self.at
    }

    /// Nothing is read: goes back to what is wrong, so that [`Self::at`] tells where.
    pub(super) fn fail_at<T>(&mut self, at: usize) -> Option<T> {
        self.at = self.at.min(at);
        None
    }

    /// Goes past `literal`, in any case of letters, if it is next.
    pub(super) fn eat(&mut self, literal: &str) -> bool {
        let next = self.rest().get(..literal.len());
        let eaten = next.is_some_and(|next| next.eq_ignore_ascii_case(literal));
        if eaten {
            self.at += literal.len();
        }
        eaten
    }

    /// Like [`Self::eat`], and remembers that it was `part`.
    pub(super) fn eat_as(&mut self, literal: &str, part: Part) -> bool {
        let from = self.at;
        let eaten = self.eat(literal);
        if eaten {
            self.mark(from, part);
        }
        eaten
    }

    /// Goes past the characters that `belong`.
    pub(super) fn take_while(&mut self, belong: impl Fn(char) -> bool) -> &'a str {
        let rest = self.rest();
        let end = rest.find(|c| !belong(c)).unwrap_or(rest.len());
        self.at += end;
        &rest[..end]
    }

    /// Goes past `octets`, which are `part`.
    pub(super) fn skip_as(&mut self, octets: usize, part: Part) {
        let from = self.at;
        if self.line.is_char_boundary(from + octets) {
            self.at += octets;
        }
        self.mark(from, part);
    }

    /// Goes past all that is left, which is `part`.
    pub(super) fn take_rest(&mut self, part: Part) -> &'a str {
        let from = self.at;
        let rest = self.take_while(|_| true);
        self.mark(from, part);
        rest
    }

    /// Remembers that what was read since `from` is `part`; nothing is nothing.
    pub(super) fn mark(&mut self, from: usize, part: Part) {
        if from < self.at {
            if self.marks.is_empty() {
                self.marks.reserve(USUAL);
            }
            self.marks.push((from..self.at, part));
        }
    }

    /// What the pieces were.
    pub(super) fn into_marks(self) -> Vec<Mark> {
        self.marks
    }
}

/// As many pieces as most lines have: room for them is made at once.
const USUAL: usize = 8;
