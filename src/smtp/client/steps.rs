//! What a client makes of each reply, and what it says next.

use super::super::{Mismatch, Reply};
use super::login::{Exchange, best};
use super::{
    Action, Burden, Client, Conclusion, Envelope, Offer, Problem, Replies, Security, Stage, State,
    content, envelope,
};

impl Client {
    /// Takes a reply.
    pub(super) fn heard(&mut self, reply: Reply) -> Vec<Action> {
        let stage = self.stage();
        let waited = std::mem::replace(&mut self.state, State::Over);
        // The server goes, whatever it was asked (RFC 5321 §3.8).
        if reply.code == 421 && !matches!(waited, State::Quit) {
            let known = match waited {
                State::Cancelled(conclusion) | State::Discarded(conclusion) => conclusion,
                _ => Conclusion::ServerLeft { stage, reply: Some(reply) },
            };
            return self.leave(Some(known));
        }
        match (waited, reply.code / 100) {
            (State::Greeting, _) if reply.code == 220 => self.hello(true),
            (State::Hello { extended }, 2) => {
                self.offer = if extended { Offer::of(&reply) } else { Offer::default() };
                self.go_on()
            }
            // An old server that knows only `HELO` (RFC 5321 §3.2).
            (State::Hello { extended: true }, 5) => self.hello(false),
            (State::StartTls, _) if reply.code == 220 => {
                // What else came in the clear does not count (RFC 3207 §6).
                self.replies = Replies::default();
                self.offer = Offer::default();
                self.state = State::Handshake { greeted: true };
                vec![Action::StartTls]
            }
            (State::Login(exchange), _) => self.login_goes_on(exchange, reply),
            (State::Cancelled(conclusion) | State::Discarded(conclusion), _) => {
                self.conclude(conclusion)
            }
            (State::Envelope(envelope), _) => self.envelope_goes_on(envelope, stage, reply),
            (State::EndOfData, 2) => {
                let refused = self.refused();
                self.conclude(Conclusion::Sent { reply, refused })
            }
            (State::Quit, _) => self.leave(None),
            (_, _) => self.conclude(refusal(stage, reply)),
        }
    }

    /// Says who it is.
    pub(super) fn hello(&mut self, extended: bool) -> Vec<Action> {
        let line = format!("{} {}", if extended { "EHLO" } else { "HELO" }, self.plan.hello);
        self.state = State::Hello { extended };
        vec![say(&line)]
    }

    /// What comes after the hello: encryption, the login, the message.
    fn go_on(&mut self) -> Vec<Action> {
        if self.plan.security != Security::None && !self.tls {
            return if self.offer.has("STARTTLS") {
                self.state = State::StartTls;
                vec![say("STARTTLS")]
            } else {
                self.conclude(Conclusion::NoTls)
            };
        }
        if self.plan.login.is_some() { self.login_begins() } else { self.envelope_begins() }
    }

    fn login_begins(&mut self) -> Vec<Action> {
        let offered = self.offer.mechanisms();
        let mechanism = best(&self.plan, &offered, self.tls);
        let Some((mechanism, credentials)) = mechanism.zip(self.plan.credentials()) else {
            return self.conclude(Conclusion::NoCommonMechanism { offered });
        };
        match Exchange::begin(mechanism, &credentials) {
            Ok((exchange, line)) => {
                self.state = State::Login(exchange);
                vec![say(&line)]
            }
            Err(mismatch) => self.conclude(hopeless(mismatch)),
        }
    }

    fn login_goes_on(&mut self, mut exchange: Exchange, reply: Reply) -> Vec<Action> {
        match (reply.code, self.plan.credentials()) {
            (334, Some(credentials)) => match exchange.answer(&credentials, &reply) {
                Ok(line) => {
                    self.state = State::Login(exchange);
                    vec![say(&line)]
                }
                Err(mismatch) => {
                    self.state = State::Cancelled(hopeless(mismatch));
                    vec![say("*")]
                }
            },
            (235, _) => match exchange.finished() {
                Ok(()) => self.envelope_begins(),
                Err(mismatch) => self.conclude(hopeless(mismatch)),
            },
            (500..600, _) => self.conclude(Conclusion::LoginFailed { reply }),
            _ => self.conclude(refusal(Stage::Login, reply)),
        }
    }

    /// Says all commands at once where the server takes them so (RFC 2920).
    fn envelope_begins(&mut self) -> Vec<Action> {
        let commands = match envelope::commands(&self.plan.message, &self.offer) {
            Ok(commands) => commands,
            Err(what) => return self.conclude(Conclusion::CannotCarry { what }),
        };
        let sent = if self.offer.has("PIPELINING") { commands.len() } else { 1 };
        let lines = commands.iter().take(sent).map(|(_, line)| format!("{line}\r\n"));
        let wire = lines.collect::<String>().into_bytes();
        self.state = State::Envelope(Envelope { commands, sent, heard: 0, failed: None });
        vec![Action::Send(wire)]
    }

    fn envelope_goes_on(
        &mut self,
        mut envelope: Envelope,
        stage: Stage,
        reply: Reply,
    ) -> Vec<Action> {
        envelope.heard += 1;
        match (stage, reply.code) {
            (Stage::Data, code) => return self.data_may_come(envelope, code, reply),
            (_, 200..300) => {}
            (Stage::Recipient(at), _) => self.refused.push((at, reply)),
            _ => envelope.failed = Some(refusal(stage, reply)),
        }
        if envelope.heard == envelope.sent {
            let next = envelope.commands.get(envelope.sent).cloned();
            let nobody = matches!(next, Some((Stage::Data, _))).then(|| self.nobody()).flatten();
            if let Some(conclusion) = envelope.failed.take().or(nobody) {
                return self.conclude(conclusion);
            }
            envelope.sent += 1;
            self.state = State::Envelope(envelope);
            return next.iter().map(|(_, line)| say(line)).collect();
        }
        self.state = State::Envelope(envelope);
        Vec::new()
    }

    /// With pipelining `DATA` is said before it is clear that anyone gets the
    /// message; if the server still says 354, a lone dot ends it (RFC 2920 §3.1).
    fn data_may_come(&mut self, envelope: Envelope, code: u16, reply: Reply) -> Vec<Action> {
        match (envelope.failed.or_else(|| self.nobody()), code) {
            (None, 354) => {
                self.state = State::EndOfData;
                vec![Action::Send(content::stuffed(&self.plan.message.data))]
            }
            (Some(conclusion), 354) => {
                self.state = State::Discarded(conclusion);
                vec![Action::Send(content::END.to_vec())]
            }
            (Some(conclusion), _) => self.conclude(conclusion),
            (None, _) => self.conclude(refusal(Stage::Data, reply)),
        }
    }

    /// What it means that every recipient is refused; `None`: someone is not.
    /// If one of them may work later, the message is kept.
    fn nobody(&self) -> Option<Conclusion> {
        let all = self.refused.len() == self.plan.message.recipients.len();
        let later = self.refused.iter().find(|(_, reply)| (400..500).contains(&reply.code));
        let (at, reply) = later.or(self.refused.first()).filter(|_| all)?;
        Some(refusal(Stage::Recipient(*at), reply.clone()))
    }

    /// Says goodbye.
    fn conclude(&mut self, conclusion: Conclusion) -> Vec<Action> {
        self.state = State::Quit;
        vec![Action::Concluded(conclusion), say("QUIT")]
    }

    /// Goes without goodbye. A conclusion that is already known stays.
    pub(super) fn leave(&mut self, conclusion: Option<Conclusion>) -> Vec<Action> {
        let state = std::mem::replace(&mut self.state, State::Over);
        let concluded = match state {
            State::Cancelled(known) | State::Discarded(known) => Some(known),
            State::Quit => None,
            _ => conclusion,
        };
        concluded.map(Action::Concluded).into_iter().chain([Action::Close]).collect()
    }
}

/// What a reply that does not say yes means (RFC 5321 §4.2.1).
fn refusal(stage: Stage, reply: Reply) -> Conclusion {
    match reply.code {
        400..500 => Conclusion::TryLater { stage, reply },
        500..600 => Conclusion::Rejected { stage, reply },
        _ => Conclusion::Protocol { stage, problem: Problem::Unexpected(reply) },
    }
}

/// What it means that the client cannot go on with its login.
fn hopeless(mismatch: Mismatch) -> Conclusion {
    match mismatch {
        Mismatch::CannotSay | Mismatch::NoToken => {
            Conclusion::CannotCarry { what: Burden::Credentials }
        }
        mismatch => Conclusion::Protocol { stage: Stage::Login, problem: Problem::Login(mismatch) },
    }
}

/// A line.
fn say(line: &str) -> Action {
    Action::Send(format!("{line}\r\n").into_bytes())
}
