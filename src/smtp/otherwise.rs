//! What becomes of a server that something else than its own rules gets in the way of.

use super::state::{Expecting, State};
use super::{Event, Phase, Session};

impl Session {
    /// The connection is gone, without a word. What was not accepted is forgotten
    /// (RFC 5321 §4.1.1.10).
    #[must_use = "the events are to be carried out"]
    pub fn cut(&mut self) -> Vec<Event> {
        let mut events = Vec::new();
        if self.phase() != Phase::Closed {
            self.turn(&mut events, |session| {
                session.state.end();
                Ok(None)
            });
        }
        events
    }

    /// What the client asked for is refused by somebody else, and not done: a login
    /// or a message on its way in ends with that. `closes`: and the server hangs up.
    #[must_use = "the events are to be carried out"]
    pub fn refuse(&mut self, closes: bool) -> Vec<Event> {
        let mut events = Vec::new();
        self.turn(&mut events, |session| {
            match session.state.expecting {
                Expecting::Data(_) | Expecting::Chunk(_) => {
                    session.state.reset();
                    session.state.expecting = Expecting::Command;
                }
                Expecting::Response(_) => session.state.expecting = Expecting::Command,
                Expecting::Handshake | Expecting::Command | Expecting::Nothing => {}
            }
            if closes {
                session.state.end();
            }
            Ok(None)
        });
        events
    }
}

impl State {
    /// The connection is over, and with it the message that was on its way.
    fn end(&mut self) {
        self.reset();
        self.expecting = Expecting::Nothing;
    }
}
