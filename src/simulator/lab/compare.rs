//! Two sessions side by side: two branches, or the same moves with two servers.

use super::Lab;
use super::scene::Scene;
use super::spoken::{By, Spoken};
use crate::registry::Entry;
use crate::smtp::Persona;

/// What stands side by side: one move in each session.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pair {
    /// What was said in the first.
    pub left: Vec<Spoken>,
    /// What was said in the second.
    pub right: Vec<Spoken>,
    /// Whether the client said the same.
    pub same_client: bool,
    /// Whether the server did.
    pub same_server: bool,
    /// Whether it said it with the same codes.
    pub same_codes: bool,
}

impl Pair {
    fn of(left: Vec<Spoken>, right: Vec<Spoken>) -> Self {
        let same = |by| {
            let [left, right] = [&left, &right].map(|said| {
                said.iter()
                    .filter(move |line| line.by == by)
                    .map(|line| &line.octets)
                    .collect::<Vec<_>>()
            });
            left == right
        };
        let [one, other] = [&left, &right].map(|said| {
            let server = said.iter().filter(|line| line.by == By::Server);
            let mut codes: Vec<_> = server.map(|line| line.text.get(..3)).collect();
            codes.dedup();
            codes
        });
        let (same_client, same_server) = (same(By::Client), same(By::Server));
        let same_codes = one == other;
        Self { left, right, same_client, same_server, same_codes }
    }
}

/// Two branches side by side: how many moves they share, and what comes after.
pub fn beside(lab: &Lab, left: usize, right: usize) -> (usize, Vec<Pair>) {
    if left >= lab.len() || right >= lab.len() {
        return (0, Vec::new());
    }
    let (left, right) = (lab.path_to(left), lab.path_to(right));
    let shared = left.iter().zip(&right).take_while(|(a, b)| a == b).count();
    let said = |path: &[usize], at: usize| {
        let node = path.get(at).and_then(|at| lab.node(*at));
        node.map(|node| node.spoken.clone()).unwrap_or_default()
    };
    let rest = shared..left.len().max(right.len());
    let pairs = rest.map(|at| Pair::of(said(&left, at), said(&right, at))).collect();
    (shared.saturating_sub(1), pairs)
}

/// The moves up to here, as `other` answers them.
pub fn with_persona(lab: &Lab, other: Entry<Persona>) -> (Scene, Vec<Pair>) {
    let path: Vec<_> = lab.path().into_iter().skip(1).filter_map(|at| lab.node(at)).collect();
    let moves = path.iter().filter_map(|node| node.the.clone()).enumerate();
    let scene = lab.scene.with_persona(other);
    let second = Lab::replay(scene.clone(), moves);
    let pairs = path.iter().enumerate().map(|(at, node)| {
        let said = second.node(at + 1).map(|node| node.spoken.clone()).unwrap_or_default();
        Pair::of(node.spoken.clone(), said)
    });
    (scene, pairs.collect())
}
