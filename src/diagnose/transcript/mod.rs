//! Logs of mail programs: who said what to whom, and where it failed.
//!
//! ```text
//! text ─▶ rows ─▶ kinds (whose log is it?) ─▶ lines ─▶ turns ─▶ failed
//!                                                        └────▶ sessions of the laboratory
//! ```
//!
//! A kind is a file that says by which marks its rows tell client, server and
//! remarks apart. The log is of the kind whose marks make most sense of it.

mod blank;
mod ear;
mod failure;
mod kind;
mod kinds;
mod literal;
mod memory;
mod moves;
mod play;
mod rows;
mod scene;
mod sense;
mod stamp;
mod turns;
mod words;

use std::ops::Range;

use crate::registry::Entry;
use ear::Ear;
pub use kind::Kind;
use kind::Speech;
pub use kinds::KINDS;
pub use play::{as_it_should, as_it_went};
use rows::{Row, rows};

/// A log that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Transcript {
    /// Whose log it is.
    pub kind: Entry<Kind>,
    /// What was said, in order.
    pub lines: Vec<Line>,
    /// The line at which it failed: the first of the reply that was the reason, or the
    /// one after which nothing came; `None`: it did not fail, or it does not show.
    pub failed: Option<usize>,
    /// The first line that was said under TLS; `None`: none, as far as it shows.
    pub secured: Option<usize>,
}

/// A line of a log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Who said it.
    pub who: Who,
    /// What was said, without what the log puts around it, and without its line end.
    /// Passwords are still in it.
    pub text: String,
    /// The octets of the pasted text that say so.
    pub range: Range<usize>,
    /// Whether it went under TLS.
    pub tls: bool,
}

/// Who says a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// The mail program.
    Client,
    /// The server.
    Server,
    /// The program that wrote the log.
    Remark,
}

/// The log that `text` is, if it is one that is known.
pub fn read(text: &str) -> Option<Transcript> {
    let web = rows::is_web(text);
    let all = rows(text, web);
    let kind = kind_of(text, &all)?;
    let mut ear = Ear::new(web, rows::last_dot(&all));
    listen(kind, text, &all, &mut ear);
    let lines = ear.lines();
    let failed = failure::failed(&lines, &turns::turns(&lines));
    let secured = lines.iter().position(|line| line.tls && line.who != Who::Remark);
    Some(Transcript { kind, lines, failed, secured })
}

/// The kind whose marks make most sense of the rows: of the first ones, if they make
/// any, otherwise of more.
fn kind_of(text: &str, all: &[Row<'_>]) -> Option<Entry<Kind>> {
    let long: Vec<_> = all.iter().filter(|row| row.text.len() >= SHORTEST).copied().collect();
    let last_dot = rows::last_dot(all);
    let mut begin = 0;
    while begin < long.len().min(MOST_ROWS) {
        let end = (begin + WINDOW).min(long.len());
        let mut best = None;
        let mut most = 0;
        for kind in KINDS.iter() {
            let mut ear = Ear::counting(last_dot);
            listen(kind, text, &long[begin..end], &mut ear);
            let score = ear.score(kind.speech);
            if score > most {
                (best, most) = (Some(kind), score);
            }
        }
        if best.is_some() || end == long.len() {
            return best;
        }
        // The next window begins in this one, so that no conversation is cut in two.
        begin += WINDOW - OVERLAP;
    }
    None
}

/// Lets `ear` hear the rows as rows of `kind`.
fn listen<'a>(kind: Entry<Kind>, text: &'a str, all: &[Row<'a>], ear: &mut Ear<'a>) {
    let said = all.iter().filter(|row| !row.text.is_empty()).count();
    // All in one row: line ends were lost on the way.
    let glued = kind.speech == Speech::Marked && said <= 2 && text.len() <= LONGEST_GLUED;
    for row in all {
        if glued {
            for piece in kind.cut(*row) {
                ear.hear(piece, kind.item);
            }
        } else {
            ear.hear(*row, kind.item);
        }
    }
}

/// Octets of the shortest row that can tell whose log it is.
const SHORTEST: usize = 3;

/// Rows that are looked at at once.
const WINDOW: usize = 1000;

/// Rows that are looked at again with those that follow.
const OVERLAP: usize = 100;

/// Rows that are looked at to tell whose log it is.
const MOST_ROWS: usize = 4_000;

/// Octets of the longest text that is looked at for lost line ends.
const LONGEST_GLUED: usize = 64 * 1024;
