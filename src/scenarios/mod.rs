//! Lessons, one file each: what the client sends, and why.
//!
//! No reply is written here: the engine gives them, and a test holds each step
//! to the code that makes the lesson true.

mod cast;
mod message;
mod steps;

use crate::text::Text;

pub use cast::Cast;

registry! {
    /// Every lesson, in the order of the course.
    pub static SCENARIOS: Scenario = SCENARIO in [first_mail, everyday_password];

    /// The names of all lessons.
    pub const SCENARIO_IDS;
}

/// The steps of the first lesson, without all others coming along.
pub fn first_mail(cast: &Cast) -> Vec<Step> {
    (first_mail::SCENARIO.steps)(cast)
}

/// A lesson.
#[derive(Debug)]
pub struct Scenario {
    /// Heading
    pub title: Text,
    /// What happens, in a sentence or two.
    pub summary: Text,
    /// Whether it can happen to this cast: a server that takes everyday
    /// passwords never refuses one.
    pub fits: fn(&Cast) -> bool,
    /// What happens, in order.
    pub steps: fn(&Cast) -> Vec<Step>,
}

/// One thing that the client does.
///
/// Its texts hold names in braces, whose values [`Cast::values`] gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What it does.
    pub act: Act,
    /// The code of the last reply to it, which makes the lesson true; `None`:
    /// the server says nothing.
    pub expect: Option<u16>,
    /// What it is, in a few words.
    pub title: Text,
    /// What the client says by it, and why.
    pub why: Text,
    /// What the server holds afterwards, and why.
    pub holds: Option<Text>,
}

/// What a client can do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// It opens a TCP connection.
    Connect,
    /// It and the server agree on keys (RFC 8446).
    TlsHandshake,
    /// It sends these octets: whole lines with CR LF.
    Send(Vec<u8>),
}
