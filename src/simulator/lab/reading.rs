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
}
