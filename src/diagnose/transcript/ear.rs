//! Listens to the rows of a log and writes down who says what.

use std::ops::Range;

use super::kind::{Does, Kind, Speech};
use super::memory::{Expecting, Memory};
use super::rows::Row;
use super::sense::{self, Sense};
use super::{Line, Who, literal, words};

/// What was heard so far.
pub(super) struct Ear<'a> {
    row: Row<'a>,
    /// Whether the text was copied from the source of a web page.
    web: bool,
    /// Whether lines are kept, or only counted.
    keeps: bool,
    lines: Vec<Line>,
    /// Where the last lone dot stands in the text.
    last_dot: usize,
    /// Whose rows follow, where that is told before.
    below: Option<Who>,
    memory: Memory,
}

impl<'a> Ear<'a> {
    /// It keeps what it hears.
    pub(super) fn new(web: bool, last_dot: usize) -> Self {
        Self {
            row: Row::NONE,
            web,
            keeps: true,
            lines: Vec::new(),
            last_dot,
            below: None,
            memory: Memory::default(),
        }
    }

    /// It only counts how much sense it makes.
    pub(super) fn counting(last_dot: usize) -> Self {
        Self { keeps: false, ..Self::new(false, last_dot) }
    }

    /// How much sense it made; 0: not enough.
    pub(super) fn score(&self, speech: Speech) -> i32 {
        self.memory.score(speech)
    }

    /// All lines.
    pub(super) fn lines(self) -> Vec<Line> {
        self.lines
    }

    /// Hears a row of a log of this kind.
    pub(super) fn hear(&mut self, row: Row<'a>, kind: &Kind) {
        self.row = row;
        let Some((at, mark)) = kind.mark(row) else { return (kind.otherwise)(self) };
        self.below = None;
        let rest = (at + mark.0.len()).min(row.text.len())..row.text.len();
        match mark.1 {
            Does::Client => self.said(Who::Client, rest),
            Does::Server => self.said(Who::Server, rest),
            Does::ClientQuoted => self.quoted(Who::Client, rest.start),
            Does::ServerQuoted => self.quoted(Who::Server, rest.start),
            Does::Own => self.own(at..row.text.len()),
            Does::OwnOfMail => {
                self.memory.sure = true;
                self.own(at..row.text.len());
            }
            Does::Told => self.told(rest),
            Does::ClientBelow => self.expect_below(Who::Client),
            Does::ServerBelow => self.expect_below(Who::Server),
            Does::Skipped => {}
        }
    }

    /// Where these words stand in the row.
    pub(super) fn find(&self, words: &str) -> Option<usize> {
        self.row.find(words)
    }

    /// The row.
    pub(super) fn row(&self) -> &'a str {
        self.row.text
    }

    /// Octets of white space and times at the row's beginning.
    pub(super) const fn behind_time(&self) -> usize {
        self.row.stamp
    }

    /// Only this program writes such rows.
    pub(super) const fn ours(&mut self) {
        self.memory.own += 1;
    }

    /// The rows that follow are of `who`.
    pub(super) const fn expect_below(&mut self, who: Who) {
        self.ours();
        self.below = Some(who);
    }

    /// A row without a mark: it may go on with a reply.
    pub(super) fn unmarked(&mut self) {
        let text = self.row.text;
        let from = text.len() - text.trim_start().len();
        let more = sense::reply(&text[from..]).map(|(code, _)| code);
        if self.memory.open.is_some() && more == self.memory.open {
            self.said(Who::Server, from..text.len());
        }
    }

    /// A row of a log that marks nobody.
    pub(super) fn bare(&mut self) {
        let text = self.row.text;
        let from = text.len() - text.trim_start().len();
        let rest = text.get(from..).unwrap_or_default();
        let reply = sense::reply(rest).is_some();
        if self.memory.expecting == Expecting::Data {
            // The message ends with a lone dot. Where the log has none, with a reply.
            let inside = self.row.at <= self.last_dot || !reply;
            self.said(if inside { Who::Client } else { Who::Server }, 0..text.len());
        } else if reply {
            self.said(Who::Server, from..text.len());
        } else if !rest.is_empty()
            && (self.memory.expecting == Expecting::Response
                || sense::of_client(rest) != Sense::None)
        {
            self.said(Who::Client, from..text.len());
        }
    }

    /// A row under one that said whose it is.
    pub(super) fn below(&mut self) {
        let blank = self.row.text.is_empty() && self.memory.expecting != Expecting::Data;
        if let Some(who) = self.below.filter(|_| !blank) {
            let text = self.row.text;
            // Old logs draw a branch before what was said.
            let from = text.len() - text.trim_start_matches([' ', '└', '├', '─', '│']).len();
            self.said(who, from..text.len());
            let ended = who == Who::Server && self.memory.open.is_none();
            self.below = self.below.filter(|_| !ended);
        } else {
            self.unmarked();
        }
    }

    /// Something was said.
    pub(super) fn said(&mut self, who: Who, range: Range<usize>) {
        let text = self.row.text.get(range.clone()).unwrap_or_default();
        let from = if who == Who::Server { text.len() - text.trim_start().len() } else { 0 };
        let (range, text) = (range.start + from..range.end, text.get(from..).unwrap_or_default());
        if !words::may_be_many(text, who) {
            self.memory.hear(who, text);
            return self.push(who, range, || text.to_owned());
        }
        for (range, text) in words::apart(text, range.start) {
            self.memory.hear(who, text);
            self.push(who, range, || text.to_owned());
        }
    }

    /// The string that begins here was said.
    pub(super) fn quoted(&mut self, who: Who, from: usize) {
        if !self.keeps {
            if let Some(text) = literal::inside(self.row.text, from) {
                self.memory.hear(who, text.split("\\r").next().unwrap_or_default());
            }
            return;
        }
        for (range, text) in literal::lines(self.row.text, from) {
            self.memory.hear(who, &text);
            self.push(who, range, || text);
        }
    }

    /// This was said, although other words say so.
    pub(super) fn inferred(&mut self, who: Who, range: Range<usize>, text: &str) {
        self.memory.hear(who, text);
        self.push(who, range, || text.to_owned());
    }

    /// A reply that the program tells of. It is heard only if it was not before.
    pub(super) fn told(&mut self, range: Range<usize>) {
        let text = self.row.text.get(range.clone()).unwrap_or_default();
        let from = text.len() - text.trim_start().len();
        if let Some((code, _)) = sense::reply(text.get(from..).unwrap_or_default())
            && !self.memory.knows(code)
        {
            self.said(Who::Server, range.start + from..range.end);
        }
    }

    /// The same, where the code stands apart from the words.
    pub(super) fn told_apart(&mut self, code: Range<usize>, words: usize) {
        let row = self.row.text;
        let Some((number, _)) = row.get(code.clone()).and_then(sense::reply) else { return };
        if self.memory.knows(number) {
            return;
        }
        let lines = literal::lines(row, words);
        let last = lines.len().saturating_sub(1);
        for (at, (range, text)) in lines.into_iter().enumerate() {
            let mark = if at == last { ' ' } else { '-' };
            let start = if at == 0 { code.start } else { range.start };
            self.inferred(Who::Server, start..range.end, &format!("{number}{mark}{text}"));
        }
    }

    /// A remark that only this program writes.
    pub(super) fn own(&mut self, range: Range<usize>) {
        self.ours();
        self.remark(range);
    }

    /// A remark.
    pub(super) fn remark(&mut self, range: Range<usize>) {
        let text = self.row.text.get(range.clone()).unwrap_or_default();
        self.memory.remark(text);
        self.push(Who::Remark, range, || text.to_owned());
    }

    /// Only logs of mail have such rows.
    pub(super) const fn sure(&mut self) {
        self.memory.sure = true;
    }

    /// Writes a line down.
    fn push(&mut self, who: Who, range: Range<usize>, text: impl FnOnce() -> String) {
        if self.keeps {
            let text = text();
            let mut text = if self.web { words::plain(&text) } else { text };
            text.truncate(text.trim_end_matches(['\r', '\n']).len());
            let least = self.lines.last().map_or(0, |line| line.range.end);
            let start = (self.row.at + range.start).max(least);
            let range = start..(self.row.at + range.end).max(start);
            self.lines.push(Line { who, text, range, tls: self.memory.tls() });
        }
        self.memory.line_ends();
    }
}
