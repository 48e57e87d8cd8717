//! The laboratory: a session with a server in which anything may be tried, gone
//! back on and tried in another way.
//!
//! It is a tree of [`Move`]s. Each grows out of a position; going back and doing
//! something else makes a branch, and both stay. The same moves give the same
//! tree: sessions are values, so a position can be played anew at any time, and
//! only every [`STRIDE`]th is kept.

pub mod bytes;
mod chips;
mod compare;
mod conclude;
mod export;
mod guide;
pub mod letter;
pub mod link;
mod logins;
mod moves;
pub mod news;
mod play;
mod replies;
mod scene;
mod secrets;
mod seen;
mod spoken;
mod typed;

use std::rc::Rc;

use crate::smtp::{Change, Event, Phase, Refusal, Reply, Session};

pub use chips::{Chip, Label, Sense, chips, verdict};
pub use compare::{Pair, beside, with_persona};
pub use conclude::{Verdict, conclude};
pub use export::{mermaid, swaks, transcript};
pub use guide::{Guide, guide};
pub use moves::{Deed, Fault, Move};
pub use play::{Note, Outcome};
pub use replies::{CANNED, Canned};
pub use scene::{Door, FULL, GREY, NOBODY, SECOND, Scene, TOKEN, WRONG_PASSWORD};
pub use secrets::blanked;
pub use seen::{Seen, seen};
pub use spoken::{By, Spoken};

/// A session with everything that was tried in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Lab {
    scene: Scene,
    /// Position 0 is before the first move.
    nodes: Vec<Rc<Node>>,
    at: usize,
    tip: usize,
    now: Option<Session>,
    cut: bool,
}

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
    session: Option<Session>,
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

impl Lab {
    /// Nobody has connected.
    pub fn new(scene: Scene) -> Self {
        let root = Node {
            parent: 0,
            depth: 0,
            the: None,
            events: Vec::new(),
            spoken: Vec::new(),
            note: None,
            phase: None,
            tls: false,
            session: None,
        };
        Self { scene, nodes: vec![Rc::new(root)], at: 0, tip: 0, now: None, cut: false }
    }

    /// What grew out of these moves: each with the position that it grows out of,
    /// which must come before it. What does not fit is left out.
    pub fn replay(scene: Scene, moves: impl IntoIterator<Item = (usize, Move)>) -> Self {
        moves.into_iter().fold(Self::new(scene), |lab, (from, the)| lab.jump(from).take(the))
    }

    /// Goes to a position, wherever the branch that is shown may end.
    fn jump(mut self, to: usize) -> Self {
        if to < self.nodes.len() && to != self.at {
            self.now = self.session_at(to);
            self.at = to;
        }
        self
    }

    /// The same moves, with other people or another server.
    #[must_use]
    pub fn with_scene(&self, scene: Scene) -> Self {
        let mut lab = Self::replay(scene, self.moves());
        let last = lab.nodes.len() - 1;
        lab.tip = self.tip.min(last);
        lab.go(self.at.min(last))
    }

    /// Makes a move. If it was made from here before, it is only gone along.
    #[must_use]
    pub fn take(mut self, the: Move) -> Self {
        self.cut = false;
        let made = self.children(self.at).find(|child| self.nodes[*child].the.as_ref() == Some(&the));
        if let Some(child) = made {
            return self.go(child);
        }
        if self.nodes.len() > MOST_MOVES {
            self.cut = true;
            return self;
        }
        let outcome = play::play(&self.scene, self.now.as_ref(), &the);
        let (parent, depth) = (self.at, self.nodes[self.at].depth + 1);
        let Outcome { session, events, spoken, note } = outcome;
        let node = Node {
            parent,
            depth,
            the: Some(the),
            events,
            spoken,
            note,
            phase: session.as_ref().map(Session::phase),
            tls: session.as_ref().is_some_and(Session::tls),
            session: session.clone().filter(|_| depth.is_multiple_of(STRIDE)),
        };
        self.nodes.push(Rc::new(node));
        (self.at, self.tip) = (self.nodes.len() - 1, self.nodes.len() - 1);
        self.now = session;
        self
    }

    /// Does the last move again, with `fault`; that makes a branch.
    #[must_use]
    pub fn inject(self, fault: Option<Fault>) -> Self {
        let node = &self.nodes[self.at];
        let Some(the) = node.the.clone() else { return self };
        let parent = node.parent;
        self.go(parent).take(Move { fault, ..the })
    }

    /// Goes to a position, if there is one of this number.
    #[must_use]
    pub fn go(mut self, to: usize) -> Self {
        if to >= self.nodes.len() || to == self.at {
            return self;
        }
        self.cut = false;
        self.now = self.session_at(to);
        self.at = to;
        if !self.path_to(self.tip).contains(&to) {
            self.tip = self.end_of(to);
        }
        self
    }

    /// Goes to where so many moves of this branch have been made.
    #[must_use]
    pub fn seek(self, depth: usize) -> Self {
        let path = self.path_to(self.tip);
        let to = path[depth.min(path.len() - 1)];
        self.go(to)
    }

    /// Goes to the end of another branch.
    #[must_use]
    pub fn follow(mut self, tip: usize) -> Self {
        if tip < self.nodes.len() {
            self.tip = self.end_of(tip);
        }
        let tip = self.tip;
        self.go(tip)
    }

    /// Who takes part.
    pub const fn scene(&self) -> &Scene {
        &self.scene
    }

    /// The number of the position.
    pub const fn at(&self) -> usize {
        self.at
    }

    /// The position at the end of the branch.
    pub const fn tip(&self) -> usize {
        self.tip
    }

    /// Whether the last move was one too many, and not made; or a paste was cut.
    pub const fn is_cut(&self) -> bool {
        self.cut
    }

    /// The position.
    pub fn here(&self) -> &Node {
        &self.nodes[self.at]
    }

    /// A position.
    pub fn node(&self, number: usize) -> Option<&Node> {
        self.nodes.get(number).map(|node| &**node)
    }

    /// How many positions there are.
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Whether nothing has happened.
    pub fn is_empty(&self) -> bool {
        self.nodes.len() == 1
    }

    /// The server as it is now.
    pub const fn session(&self) -> Option<&Session> {
        self.now.as_ref()
    }

    /// The server before the last move.
    pub fn session_before(&self) -> Option<Session> {
        self.session_at(self.nodes[self.at].parent)
    }

    /// The numbers of the positions up to here, the first being before any move.
    pub fn path(&self) -> Vec<usize> {
        self.path_to(self.at)
    }

    /// The numbers of the positions that lead to one.
    pub fn path_to(&self, end: usize) -> Vec<usize> {
        let mut path = vec![end];
        let mut at = end;
        while at != 0 {
            at = self.nodes[at].parent;
            path.push(at);
        }
        path.reverse();
        path
    }

    /// The ends of all branches, in the order in which they were begun.
    pub fn tips(&self) -> Vec<usize> {
        let mut has_child = vec![false; self.nodes.len()];
        for node in self.nodes.iter().skip(1) {
            has_child[node.parent] = true;
        }
        (0..self.nodes.len()).filter(|at| !has_child[*at]).collect()
    }

    /// All moves, each with the position that it grew out of.
    pub fn moves(&self) -> Vec<(usize, Move)> {
        self.nodes.iter().filter_map(|node| Some((node.parent, node.the.clone()?))).collect()
    }

    fn children(&self, of: usize) -> impl Iterator<Item = usize> {
        let numbered = self.nodes.iter().enumerate().skip(of + 1);
        numbered.filter(move |(_, node)| node.parent == of).map(|(at, _)| at)
    }

    /// Where the first branch from `at` on ends.
    fn end_of(&self, mut at: usize) -> usize {
        while let Some(child) = self.children(at).next() {
            at = child;
        }
        at
    }

    /// The server at a position, played anew from the last one that was kept.
    fn session_at(&self, end: usize) -> Option<Session> {
        let mut missing = Vec::new();
        let mut at = end;
        let mut session = loop {
            let node = &self.nodes[at];
            if at == 0 || node.session.is_some() {
                break node.session.clone();
            }
            missing.extend(&node.the);
            at = node.parent;
        };
        for the in missing.into_iter().rev() {
            session = play::play(&self.scene, session.as_ref(), the).session;
        }
        session
    }
}

/// Every so many moves the session is kept.
const STRIDE: usize = 16;

/// Moves that are kept.
pub const MOST_MOVES: usize = 5000;
