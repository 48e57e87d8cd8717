//! The tree of moves, and where one is in it.

use std::rc::Rc;

use super::moves::{Fault, Move};
use super::node::Node;
use super::play::{self, Outcome};
use super::scene::Scene;
use crate::smtp::Session;

/// A session with everything that was tried in it.
#[derive(Clone, Debug)]
pub struct Lab {
    pub(super) scene: Scene,
    /// Position 0 is before the first move. Shared, so that going about costs nothing
    /// more in a long session.
    pub(super) nodes: Rc<Vec<Rc<Node>>>,
    pub(super) at: usize,
    pub(super) tip: usize,
    pub(super) now: Option<Session>,
    pub(super) cut: bool,
}

/// The server as it is now follows from the rest; positions are shared, so that to
/// compare a long session with itself costs little.
impl PartialEq for Lab {
    fn eq(&self, other: &Self) -> bool {
        let same = |(a, b): (&Rc<Node>, &Rc<Node>)| Rc::ptr_eq(a, b) || a == b;
        (self.at, self.tip, self.cut, self.nodes.len())
            == (other.at, other.tip, other.cut, other.nodes.len())
            && self.scene == other.scene
            && (Rc::ptr_eq(&self.nodes, &other.nodes)
                || self.nodes.iter().zip(&*other.nodes).all(same))
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
        Self { scene, nodes: Rc::new(vec![Rc::new(root)]), at: 0, tip: 0, now: None, cut: false }
    }

    /// What grew out of these moves: each with the position that it grows out of,
    /// which must come before it. What does not fit is left out.
    pub fn replay(scene: Scene, moves: impl IntoIterator<Item = (usize, Move)>) -> Self {
        moves.into_iter().fold(Self::new(scene), |lab, (from, the)| lab.jump(from).take(the))
    }

    /// Goes to a position, wherever the branch that is shown may end.
    pub(super) fn jump(mut self, to: usize) -> Self {
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
        let made =
            self.children(self.at).find(|child| self.nodes[*child].the.as_ref() == Some(&the));
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
            session: session
                .as_ref()
                .filter(|s| depth.is_multiple_of(STRIDE) || is_small(s))
                .cloned(),
        };
        Rc::make_mut(&mut self.nodes).push(Rc::new(node));
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
        if self.fork(to, self.tip) != to {
            self.tip = self.end_of(to);
        }
        self
    }

    /// Goes to where so many moves of this branch have been made.
    #[must_use]
    pub fn seek(self, depth: usize) -> Self {
        let to = self.back_from(self.tip).find(|at| self.nodes[*at].depth <= depth);
        self.go(to.unwrap_or_default())
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
    pub(super) fn session_at(&self, end: usize) -> Option<Session> {
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
            session = play::happen(&self.scene, session.as_ref(), the).session;
        }
        session
    }
}

/// Whether so little mail is in a session that it may be kept after every move.
fn is_small(session: &Session) -> bool {
    let queued = session.queue().iter().map(|message| message.data.len()).sum::<usize>();
    session.mail_data().len() + queued <= SMALL
}

/// Octets of mail.
const SMALL: usize = 1024;

/// Every so many moves the session is kept, however big it is.
const STRIDE: usize = 16;

/// Moves that are kept.
pub const MOST_MOVES: usize = 5000;
