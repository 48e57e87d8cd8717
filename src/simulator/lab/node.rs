//! A position in a laboratory session.

use super::moves::Move;
use super::play::Note;
use super::spoken::Spoken;
use crate::smtp::{Change, Event, Phase, Refusal, Reply, Session};

/// A position: the move that led there, and what came of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// The position that it grew out of.
    pub parent: usize,
    /// How many moves lead there.
    pub depth: usize,
    /// The last of them; `None`: nothing has happened.
    pub the: Option<Move>,
    /// What happened in the server.
    pub events: Vec<Event>,
    /// What was said.
    pub spoken: Vec<Spoken>,
    /// What is to be said about it besides.
    pub note: Option<Note>,
    /// How far the conversation is; `None`: nobody has connected.
    pub phase: Option<Phase>,
    /// Whether it is encrypted.
    pub tls: bool,
    pub(super) session: Option<Session>,
}

impl Node {
    /// What the server said.
    pub fn replies(&self) -> impl Iterator<Item = &Reply> {
        self.events.iter().filter_map(Event::reply)
    }

    /// The code of the last reply.
    pub fn code(&self) -> Option<u16> {
        self.replies().last().map(|reply| reply.code)
    }

    /// Why something was refused.
    pub fn refusals(&self) -> impl Iterator<Item = &Refusal> {
        self.events.iter().filter_map(|event| match event {
            Event::Refused(refusal) => Some(refusal),
            _ => None,
        })
    }

    /// What changed in what the server holds.
    pub fn changes(&self) -> impl Iterator<Item = &Change> {
        self.events.iter().filter_map(|event| match event {
            Event::Changed(change) => Some(change),
            _ => None,
        })
    }
}
