//! Plays a lesson through the SMTP engine, forwards and back.

mod base64;
mod example;
pub mod lab;
mod turn;

use crate::registry::Entry;
use crate::scenarios::{Act, Cast, Scenario, Step};
use crate::smtp::Session;

pub use base64::{Group, Piece, PlainPart, groups, plain_response, text_in};
pub use example::example;
pub use turn::{Line, Turn};

/// A lesson, and everything that has happened in it so far.
#[derive(Clone, Debug, PartialEq)]
pub struct Player {
    scenario: Entry<Scenario>,
    cast: Cast,
    steps: Vec<Step>,
    turns: Vec<Turn>,
}

impl Player {
    /// Before the first step. A lesson that sets its own stage does not look who
    /// is to play it.
    pub fn new(scenario: Entry<Scenario>, cast: Cast) -> Self {
        let cast = scenario.cast(cast);
        let steps = (scenario.steps)(&cast);
        Self { scenario, cast, steps, turns: Vec::new() }
    }

    /// Plays the next step; after the last, nothing happens.
    #[must_use]
    pub fn next(mut self) -> Self {
        if let Some(step) = self.upcoming().cloned() {
            let before = self.session().cloned();
            self.turns.push(Turn::play(step, before, &self.cast));
        }
        self
    }

    /// Takes the last step back; before the first, nothing happens.
    #[must_use]
    pub fn back(mut self) -> Self {
        self.turns.pop();
        self
    }

    /// Goes to where `position` steps have been played, or as far as it gets.
    #[must_use]
    pub fn jump(mut self, position: usize) -> Self {
        self.turns.truncate(position);
        while self.position() < position && !self.is_last() {
            self = self.next();
        }
        self
    }

    /// The lesson.
    pub const fn scenario(&self) -> Entry<Scenario> {
        self.scenario
    }

    /// Who takes part in it.
    pub const fn cast(&self) -> &Cast {
        &self.cast
    }

    /// All its steps.
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// How many steps it has.
    pub fn len(&self) -> usize {
        self.steps.len()
    }

    /// Whether it has no steps; no lesson of ours is like that.
    pub fn is_empty(&self) -> bool {
        self.steps.is_empty()
    }

    /// How many steps have been played.
    pub fn position(&self) -> usize {
        self.turns.len()
    }

    /// Whether nothing has been played.
    pub fn is_first(&self) -> bool {
        self.turns.is_empty()
    }

    /// Whether everything has been played.
    pub fn is_last(&self) -> bool {
        self.position() == self.len()
    }

    /// The step that [`Self::next`] would play.
    pub fn upcoming(&self) -> Option<&Step> {
        self.steps.get(self.position())
    }

    /// What has happened, step by step.
    pub fn turns(&self) -> &[Turn] {
        &self.turns
    }

    /// The server as it is now; `None`: nobody has connected.
    pub fn session(&self) -> Option<&Session> {
        self.turns.last().and_then(|turn| turn.after.as_ref())
    }

    /// All that was said, as RFCs print it: `C: ` and `S: ` before each line.
    pub fn transcript(&self) -> String {
        self.turns.iter().map(Turn::transcript).collect()
    }
}

impl Act {
    /// The lines that the client sends, without their line ends.
    pub fn lines(&self) -> Vec<String> {
        match self {
            Self::Connect | Self::ConnectTo(_) | Self::TlsHandshake | Self::Wait(_) => Vec::new(),
            Self::Send(octets) | Self::Lose(octets) | Self::Tampered { octets, .. } => {
                let text = String::from_utf8_lossy(octets);
                text.strip_suffix("\r\n")
                    .unwrap_or(&text)
                    .split("\r\n")
                    .map(str::to_owned)
                    .collect()
            }
        }
    }
}
