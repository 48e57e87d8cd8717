//! What can be read off a laboratory session.

use std::rc::Rc;

use super::moves::Move;
use super::node::Node;
use super::scene::Scene;
use super::tree::Lab;
use crate::smtp::Session;

impl Lab {
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

    /// A position, to be kept.
    pub fn shared(&self, number: usize) -> Option<Rc<Node>> {
        self.nodes.get(number).cloned()
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
        let mut path: Vec<_> = self.back_from(end).collect();
        path.reverse();
        path
    }

    /// The numbers of the positions from here back to the one before any move: whoever
    /// wants the last few need not go the whole way.
    pub fn back(&self) -> impl Iterator<Item = usize> {
        self.back_from(self.at)
    }

    pub(super) fn back_from(&self, end: usize) -> impl Iterator<Item = usize> {
        let before = |at: &usize| (*at != 0).then(|| self.nodes[*at].parent);
        std::iter::successors(Some(end), before)
    }

    /// The last position that leads to both. Numbers grow along every branch.
    pub(super) fn fork(&self, mut one: usize, mut other: usize) -> usize {
        while one != other {
            let later = if one > other { &mut one } else { &mut other };
            *later = self.nodes[*later].parent;
        }
        one
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
}
