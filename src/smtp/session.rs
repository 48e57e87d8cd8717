//! A connection, seen from the server: bytes in, events out.

use std::sync::Arc;

use super::answer::{Answer, Words};
use super::framing::Framing;
use super::said::Said;
use super::state::{Expecting, Phase, State};
use super::verdict::Moment;
use super::{
    Event, ForwardPath, Hello, Limits, Persona, Queued, ReversePath, Setup, Transaction, Transport,
    extensions,
};
use crate::registry::Entry;

/// One connection. Two sessions that are equal answer alike.
#[derive(Clone, Debug, PartialEq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct Session {
    pub(super) persona: Entry<Persona>,
    /// It never changes: sessions that are copied share it.
    pub(super) setup: Arc<Setup>,
    pub(super) state: State,
    pub(super) framing: Framing,
    greeted: bool,
    /// Whether TLS came with the connection.
    pub(super) implicit_tls: bool,
    /// Whether the time in which TLS may begin is over.
    pub(super) begun: bool,
    /// Whether `PLAIN` was begun without an answer.
    pub(super) plain_asked: bool,
    /// Whether the client has ever said `EHLO`.
    pub(super) extended: bool,
    /// Commands that came before a login.
    pub(super) anonymous: u8,
    pub(super) queue: Vec<Queued>,
    /// How often each limit of mistakes was touched.
    pub(super) mistakes: [u8; 4],
    /// Patience is lost: this is the answer to the next command.
    pub(super) farewell: Option<&'static Words>,
    /// What becomes of the rest of the piece that is being read.
    pub(super) rest: Rest,
    /// Whether the client did not wait, and nothing that matters is done for it.
    pub(super) rejecting: bool,
    /// Whether the last command was `MAIL`, and refused, or refused because of that.
    pub(super) after_refused_mail: bool,
    /// Whether it was `RCPT` where one may stand.
    pub(super) after_rcpt: bool,
    /// Whether a command has come.
    pub(super) talked: bool,
}

/// What becomes of bytes that came together with a command that should have
/// been the last of its group.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Rest {
    Read,
    Forget,
    Answer(&'static Words),
}

impl Session {
    /// A client has connected. In the clear the server greets at once; where
    /// TLS comes first, the greeting waits for [`Self::tls_established`].
    pub fn open(persona: Entry<Persona>, transport: Transport, setup: Setup) -> (Self, Vec<Event>) {
        let implicit = transport == Transport::Tls;
        let mut session = Self {
            persona,
            setup: Arc::new(setup),
            state: State::new(if implicit { Expecting::Handshake } else { Expecting::Command }),
            framing: Framing::default(),
            greeted: !implicit,
            implicit_tls: implicit,
            begun: false,
            plain_asked: false,
            extended: false,
            anonymous: 0,
            queue: Vec::new(),
            mistakes: [0; 4],
            farewell: None,
            rest: Rest::Read,
            rejecting: false,
            after_refused_mail: false,
            after_rcpt: false,
            talked: false,
        };
        let mut events = Vec::new();
        if implicit {
            events.push(Event::TlsWanted);
        } else {
            session.greet(&mut events);
        }
        (session, events)
    }

    /// Says that the server is ready, or that it is not.
    fn greet(&mut self, events: &mut Vec<Event>) {
        match self.judge(Moment::Greeting, None) {
            Ok(()) => events.push(Event::Reply(self.reply(Answer::Greeting.into()))),
            Err(said) => self.turn(events, |_| Err(said)),
        }
    }

    /// A client has connected that talks before it is greeted. Some servers take
    /// that as a sign of spam.
    pub fn open_early(
        persona: Entry<Persona>,
        transport: Transport,
        setup: Setup,
        early: &[u8],
    ) -> (Self, Vec<Event>) {
        let (mut session, mut events) = Self::open(persona, transport, setup);
        let talks = !early.is_empty() && transport == Transport::Plain;
        if persona.rules.refuses_early_talk && talks {
            events.clear();
            session.turn(&mut events, |_| Err(Answer::TooEarly.into()));
            session.rejecting = true;
        }
        events.extend(session.receive(early));
        (session, events)
    }

    /// The handshake that [`Event::TlsWanted`] asked for is done. All that the
    /// client said before is forgotten (RFC 3207 §4.2).
    #[must_use = "the events are to be carried out"]
    pub fn tls_established(&mut self) -> Vec<Event> {
        let mut events = Vec::new();
        if self.phase() == Phase::Handshake {
            self.turn(&mut events, |session| {
                let forgets = session.persona.rules.tls_forgets_hello;
                let hello = session.state.hello.take().filter(|_| !forgets);
                let keeps = session.persona.rules.tls_keeps_login;
                let identity = session.state.identity.take().filter(|_| keeps);
                session.state =
                    State { tls: true, hello, identity, ..State::new(Expecting::Command) };
                let greeted = std::mem::replace(&mut session.greeted, true);
                Ok((!greeted).then(|| Answer::Greeting.into()))
            });
        }
        events
    }

    /// The handshake went wrong. Most servers hang up; some go on in the clear.
    #[must_use = "the events are to be carried out"]
    pub fn tls_failed(&mut self) -> Vec<Event> {
        let mut events = Vec::new();
        if self.phase() == Phase::Handshake {
            let failure = self.persona.item.rules.tls_failure.as_ref();
            self.turn(&mut events, |session| {
                let Some((words, rest)) = failure else {
                    session.state.expecting = Expecting::Nothing;
                    return Ok(None);
                };
                session.state.expecting = Expecting::Command;
                session.rest = Rest::Answer(rest);
                Err(Said::worded(Answer::NotALine, words))
            });
        }
        events
    }

    /// The client has been silent for so many seconds.
    #[must_use = "the events are to be carried out"]
    pub fn idle(&mut self, seconds: u32) -> Vec<Event> {
        let mut events = Vec::new();
        let patience = self.limits().idle.unwrap_or(u32::MAX);
        if seconds >= patience && self.phase() != Phase::Closed {
            let silent = self.persona.rules.idle_silently && self.phase() != Phase::Data;
            self.turn(&mut events, |session| {
                if silent {
                    session.state.expecting = Expecting::Nothing;
                    return Ok(None);
                }
                Err(Answer::Idle.into())
            });
        }
        events
    }

    /// Who the server is.
    pub const fn persona(&self) -> Entry<Persona> {
        self.persona
    }

    /// What it was set up with.
    pub fn setup(&self) -> &Setup {
        &self.setup
    }

    /// What is too much for it.
    pub fn limits(&self) -> Limits {
        self.setup.limits.unwrap_or(self.persona.rules.limits)
    }

    /// How far the conversation has come.
    pub fn phase(&self) -> Phase {
        self.state.phase()
    }

    /// Who the client says it is.
    pub const fn hello(&self) -> Option<&Hello> {
        self.state.hello.as_ref()
    }

    /// Whether the connection is encrypted.
    pub const fn tls(&self) -> bool {
        self.state.tls
    }

    /// Who has logged in.
    pub fn identity(&self) -> Option<&str> {
        self.state.identity.as_deref()
    }

    /// The message that is on its way in.
    pub const fn transaction(&self) -> Option<&Transaction> {
        self.state.transaction.as_ref()
    }

    /// The reverse-path buffer.
    pub fn reverse_path(&self) -> Option<&ReversePath> {
        self.state.reverse_path()
    }

    /// The forward-path buffer.
    pub fn forward_paths(&self) -> &[ForwardPath] {
        self.state.forward_paths()
    }

    /// The mail data buffer: the lines of the message that have come.
    pub fn mail_data(&self) -> &[u8] {
        self.state.mail_data()
    }

    /// The messages that the server has taken over on this connection.
    pub fn queue(&self) -> &[Queued] {
        &self.queue
    }

    /// What the server would list after `EHLO` now, line by line.
    pub fn extensions(&self) -> impl Iterator<Item = String> {
        extensions::lines(self)
    }

    /// Whether the server knows this command: if it needs an extension, that must not
    /// be switched off.
    pub(super) fn knows(&self, verb: &str) -> bool {
        let extension = match verb {
            "BDAT" => "CHUNKING",
            "STARTTLS" | "AUTH" => verb,
            _ => "",
        };
        let has = extension.is_empty()
            || (self.persona.offers(extension) && !self.setup.is_off(extension));
        has && !self.persona.lacks.contains(&verb)
    }

    /// Whether the server would list this extension now.
    pub(super) fn offers(&self, keyword: &str) -> bool {
        extensions::is_offered(self, keyword)
    }
}
