//! Plays a recorded client against the engine, and compares what it hears.
//!
//! This is all that it takes to use the engine: a [`Session`] is opened, it is
//! given what happens on the connection, and each time it hands back what the
//! server does about it.

use std::collections::VecDeque;

use dakiya::registry::Entry;
use dakiya::smtp::{Event, PERSONAS, Persona, Reply, Session, Setup, Transport};

use super::client::{Client, TOKEN};
use super::recording::{Action, Heard, Outcome, Recording, Said, Script, Step, keywords};

/// How well a persona does as one of the servers.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    pub(crate) compared: usize,
    pub(crate) agreed: usize,
    pub(crate) left_out: usize,
    pub(crate) differences: Vec<Difference>,
}

/// A step on which it does not do what the server did.
#[derive(Debug)]
pub(crate) struct Difference {
    pub(crate) script: String,
    /// Counted from 0.
    pub(crate) step: usize,
    pub(crate) sent: String,
    pub(crate) expected: String,
    pub(crate) got: String,
}

/// The persona that stands for `server`. Its name is that of a file in Rust, and
/// those are words.
pub(crate) fn persona_of(server: &str) -> Option<Entry<Persona>> {
    PERSONAS.get(&server.replace(['-', '.'], "_"))
}

/// Replays all sessions that were recorded with `server`.
pub(crate) fn replay(recording: &Recording, server: &str, persona: Entry<Persona>) -> Tally {
    let mut tally = Tally::default();
    for script in &recording.scripts {
        let Some(outcomes) = script.outcomes(server) else { continue };
        let Some((transport, setup)) = set_up(persona, &script.profile) else {
            tally.left_out += outcomes.iter().filter(|o| **o != Outcome::NotSent).count();
            continue;
        };
        let mut player = Player::new(persona, transport, setup);
        for (at, (step, outcome)) in script.steps.iter().zip(outcomes).enumerate() {
            match outcome {
                Outcome::NotSent => {}
                Outcome::LeftOut => tally.left_out += 1,
                Outcome::Heard(expected) => {
                    let got = player.play(step);
                    tally.add(script, at, step, expected, &got);
                }
            }
        }
    }
    tally
}

/// What the server was given when it was recorded; tokens are ours to choose.
fn set_up(persona: Entry<Persona>, profile: &str) -> Option<(Transport, Setup)> {
    let mut setup = Setup::laboratory();
    for user in &mut setup.users {
        user.token = (!WITHOUT_TOKENS.contains(&persona.id)).then(|| TOKEN.to_owned());
    }
    Some(persona.profile(profile)?.setup(&setup))
}

/// Servers that were recorded without tokens of their users: a library leaves
/// those to its program.
const WITHOUT_TOKENS: [&str; 1] = ["smtp_server"];

/// The client's side of one script.
struct Player {
    persona: Entry<Persona>,
    transport: Transport,
    setup: Setup,
    /// The connection; none before the first step and after the client has left.
    session: Option<Session>,
    /// Replies that have come and that the client has not read yet.
    unread: VecDeque<Reply>,
    /// Whether the server has asked for a handshake.
    tls_wanted: bool,
    closed: bool,
    client: Client,
}

impl Player {
    fn new(persona: Entry<Persona>, transport: Transport, setup: Setup) -> Self {
        Self {
            persona,
            transport,
            setup,
            session: None,
            unread: VecDeque::new(),
            tls_wanted: false,
            closed: false,
            client: Client::default(),
        }
    }

    /// Takes a step, and reads as much as the recorded client did.
    fn play(&mut self, step: &Step) -> Heard {
        let mut tls = false;
        match &step.action {
            Action::Connect { plain, early } => self.connect(*plain, early),
            Action::Send(pieces) => pieces.iter().for_each(|piece| self.send(piece)),
            Action::Answer(calculation) => {
                let line = self.client.line(calculation);
                self.send(&line);
            }
            Action::Tls if self.tls_wanted => {
                tls = true;
                self.handshake(Session::tls_established);
            }
            Action::Wait(seconds) => self.happens(|session| session.idle(*seconds)),
            Action::Close => self.session = None,
            Action::Tls | Action::Other => {}
        }
        // Who is hung up on reads all that was said before.
        let reads = step.reads.filter(|_| !self.closed).unwrap_or(usize::MAX);
        let count = reads.min(self.unread.len());
        let replies: Vec<_> = self.unread.drain(..count).collect();
        if let Some(text) = replies.last().and_then(|reply| reply.lines.last()) {
            text.clone_into(&mut self.client.challenge);
        }
        Heard {
            tls,
            replies: replies
                .iter()
                .enumerate()
                .map(|(n, r)| said(r, n == 0 && step.is_ehlo()))
                .collect(),
            // The end comes after all that was said before it.
            closed: self.closed && self.unread.is_empty(),
        }
    }

    fn connect(&mut self, plain: bool, early: &[u8]) {
        let (persona, setup) = (self.persona, self.setup.clone());
        let (session, events) = Session::open_early(persona, self.transport, setup, early);
        self.session = Some(session);
        self.unread.clear();
        (self.tls_wanted, self.closed) = (false, false);
        self.carry_out(events);
        if self.tls_wanted && !plain {
            self.handshake(Session::tls_established);
        }
    }

    /// Text where a handshake is due is no handshake.
    fn send(&mut self, octets: &[u8]) {
        if self.tls_wanted {
            self.handshake(Session::tls_failed);
        }
        self.happens(|session| session.receive(octets));
    }

    /// The handshake that the server asked for ends in one way or the other.
    fn handshake(&mut self, end: fn(&mut Session) -> Vec<Event>) {
        self.tls_wanted = false;
        self.happens(end);
    }

    /// Tells the session what happens, and does what it asks for.
    fn happens(&mut self, what: impl FnOnce(&mut Session) -> Vec<Event>) {
        let events = self.session.as_mut().map(what).unwrap_or_default();
        self.carry_out(events);
    }

    fn carry_out(&mut self, events: Vec<Event>) {
        for event in events {
            match event {
                Event::Reply(reply) => self.unread.push_back(reply),
                Event::TlsWanted => self.tls_wanted = true,
                Event::Closed => self.closed = true,
                // These are for those who want to see inside the server.
                Event::Command(_) | Event::Refused(_) | Event::Changed(_) | Event::Accepted(_) => {}
            }
        }
    }
}

/// What of a reply is compared.
fn said(reply: &Reply, to_ehlo: bool) -> Said {
    let lines = reply.lines.iter().map(String::as_str);
    Said {
        code: reply.code,
        enhanced: reply.enhanced.map(|enhanced| enhanced.to_string()),
        keywords: (to_ehlo && reply.code == 250).then(|| keywords(lines)),
    }
}

impl Tally {
    fn add(&mut self, script: &Script, at: usize, step: &Step, expected: &Heard, got: &Heard) {
        self.compared += 1;
        if expected == got {
            self.agreed += 1;
            return;
        }
        let (expected, got) = without_common_keywords(expected, got);
        self.differences.push(Difference {
            script: script.id.clone(),
            step: at,
            sent: step.sent(),
            expected: expected.to_string(),
            got: got.to_string(),
        });
    }
}

/// Long lists of keywords say little: where both have one, only what is not in
/// the other stays.
fn without_common_keywords(expected: &Heard, got: &Heard) -> (Heard, Heard) {
    let (mut expected, mut got) = (expected.clone(), got.clone());
    for (one, other) in expected.replies.iter_mut().zip(&mut got.replies) {
        if let (Some(one), Some(other)) = (&mut one.keywords, &mut other.keywords) {
            let common: Vec<_> = one.intersection(other).cloned().collect();
            one.retain(|keyword| !common.contains(keyword));
            other.retain(|keyword| !common.contains(keyword));
        }
    }
    (expected, got)
}
