//! A connection, seen from the server: bytes in, events out.

use super::answer::{Answer, fill};
use super::framing::{Framing, TooLong};
use super::state::{Chunk, Expecting, Phase, State};
use super::{
    Change, Event, ForwardPath, Hello, Persona, Queued, Reply, ReversePath, Setup, Transaction,
    Transport, change, mechanisms, verbs,
};
use crate::registry::Entry;

/// How a line ended: done, with a reply or, before the octets of `BDAT`, without
/// one; or refused.
pub(super) type Outcome = Result<Option<Reply>, Reply>;

/// One connection. Two sessions that are equal answer alike.
#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    pub(super) persona: Entry<Persona>,
    pub(super) setup: Setup,
    pub(super) state: State,
    framing: Framing,
    greeted: bool,
    queue: Vec<Queued>,
}

impl Session {
    /// A client has connected. In the clear the server greets at once; where
    /// TLS comes first, the greeting waits for [`Self::tls_established`].
    pub fn open(persona: Entry<Persona>, transport: Transport, setup: Setup) -> (Self, Vec<Event>) {
        let implicit = transport == Transport::Tls;
        let expecting = if implicit { Expecting::Handshake } else { Expecting::Command };
        let session = Self {
            persona,
            setup,
            state: State { tls: false, hello: None, identity: None, transaction: None, expecting },
            framing: Framing::default(),
            greeted: !implicit,
            queue: Vec::new(),
        };
        let first = if implicit { Event::TlsWanted } else { Event::Reply(session.greeting()) };
        (session, vec![first])
    }

    /// Takes what the client sent, in pieces of any size.
    ///
    /// While a handshake is due, and after the end, bytes are thrown away: what
    /// came in the clear must not be read as if it came under TLS (RFC 3207 §6).
    #[must_use = "the events are to be carried out"]
    pub fn receive(&mut self, bytes: &[u8]) -> Vec<Event> {
        let mut events = Vec::new();
        for &byte in bytes {
            self.take(byte, &mut events);
        }
        events
    }

    /// The handshake that [`Event::TlsWanted`] asked for is done. All that the
    /// client said before is forgotten (RFC 3207 §4.2).
    #[must_use = "the events are to be carried out"]
    pub fn tls_established(&mut self) -> Vec<Event> {
        let mut events = Vec::new();
        if self.phase() == Phase::Handshake {
            self.turn(&mut events, |session| {
                session.state = State {
                    tls: true,
                    hello: None,
                    identity: None,
                    transaction: None,
                    expecting: Expecting::Command,
                };
                let greeted = std::mem::replace(&mut session.greeted, true);
                (!greeted).then(|| session.greeting())
            });
        }
        events
    }

    /// Who the server is.
    pub const fn persona(&self) -> Entry<Persona> {
        self.persona
    }

    /// What it was set up with.
    pub const fn setup(&self) -> &Setup {
        &self.setup
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

    /// The mail data buffer: the message as far as it has come.
    pub fn mail_data(&self) -> &[u8] {
        self.state.mail_data()
    }

    /// The messages that the server has taken over on this connection.
    pub fn queue(&self) -> &[Queued] {
        &self.queue
    }

    fn take(&mut self, byte: u8, events: &mut Vec<Event>) {
        let limit = self.persona.rules.size;
        match &mut self.state.expecting {
            Expecting::Handshake | Expecting::Nothing => {}
            Expecting::Command | Expecting::Response(_) => {
                if let Some(line) = self.framing.take(byte) {
                    self.turn(events, |session| session.line(line));
                }
            }
            Expecting::Data(unstuffer) => {
                let transaction = &mut self.state.transaction;
                let keep = |octet| {
                    if let Some(transaction) = transaction {
                        transaction.add(octet, limit);
                    }
                };
                if let Some(next) = unstuffer.take(byte, keep) {
                    *unstuffer = next;
                } else {
                    events.push(self.arrived());
                    self.turn(events, |session| Some(session.end_of_data()));
                }
            }
            Expecting::Chunk(chunk) => {
                chunk.left -= 1;
                let chunk = *chunk;
                if let Some(transaction) =
                    self.state.transaction.as_mut().filter(|_| !chunk.refused)
                {
                    transaction.add(byte, limit);
                }
                if chunk.left == 0 {
                    events.extend((!chunk.refused).then(|| self.arrived()));
                    self.turn(events, |session| session.end_of_chunk(chunk));
                }
            }
        }
    }

    /// The mail data that has come in by octets, before anything else happens.
    fn arrived(&self) -> Event {
        Event::Changed(Change::MailData(self.mail_data().len()))
    }

    /// Lets `act` happen and notes all that came of it.
    fn turn(&mut self, events: &mut Vec<Event>, act: impl FnOnce(&mut Self) -> Option<Reply>) {
        let (before, queued) = (self.state.clone(), self.queue.len());
        let reply = act(self);
        events.extend(change::between(&before, &self.state).into_iter().map(Event::Changed));
        events.extend(self.queue.iter().skip(queued).cloned().map(Event::Accepted));
        events.extend(reply.map(Event::Reply));
        match self.state.expecting {
            Expecting::Handshake => events.push(Event::TlsWanted),
            Expecting::Nothing => events.push(Event::Closed),
            _ => {}
        }
    }

    fn line(&mut self, line: Result<Vec<u8>, TooLong>) -> Option<Reply> {
        let expecting = std::mem::replace(&mut self.state.expecting, Expecting::Command);
        let Ok(line) = line else {
            return Some(self.say(Answer::LineTooLong));
        };
        let outcome = match (std::str::from_utf8(&line), expecting) {
            (Ok(line), Expecting::Response(exchange)) => mechanisms::answer(self, exchange, line),
            (Ok(line), _) => verbs::run(self, line),
            (Err(_), _) => Err(self.say(Answer::NotALine)),
        };
        outcome.unwrap_or_else(Some)
    }

    /// The message is whole (RFC 5321 §4.1.1.4).
    pub(super) fn end_of_data(&mut self) -> Reply {
        self.state.expecting = Expecting::Command;
        match self.state.transaction.take() {
            Some(transaction) if transaction.exceeds(self.persona.rules.size) => {
                self.say(Answer::TooBig)
            }
            Some(transaction) => {
                let number = (self.queue.len() + 1).to_string();
                let id = fill(self.persona.queue_id, |name| match name {
                    "number" => number.clone(),
                    name => self.value(name),
                });
                let reply = self.say_with(Answer::Queued, &[("queue_id", &id)]);
                self.queue.push(transaction.into_queued(id));
                reply
            }
            None => self.say(Answer::SenderFirst),
        }
    }

    pub(super) fn end_of_chunk(&mut self, chunk: Chunk) -> Option<Reply> {
        self.state.expecting = Expecting::Command;
        if chunk.refused {
            None
        } else if chunk.last {
            Some(self.end_of_data())
        } else {
            let octets = self.mail_data().len().to_string();
            Some(self.say_with(Answer::Chunk, &[("octets", &octets)]))
        }
    }

    fn greeting(&self) -> Reply {
        self.say(Answer::Greeting)
    }

    /// Done, and the persona says so.
    #[expect(clippy::unnecessary_wraps, reason = "it is how verbs end")]
    pub(super) fn done(&self, answer: Answer) -> Outcome {
        Ok(Some(self.say(answer)))
    }

    /// What the persona says on this occasion.
    pub(super) fn say(&self, answer: Answer) -> Reply {
        self.say_with(answer, &[])
    }

    /// The same, with what the occasion knows.
    pub(super) fn say_with(&self, answer: Answer, values: &[(&str, &str)]) -> Reply {
        let words = self.persona.words(answer);
        let enhanced = words.enhanced.filter(|_| self.persona.offers("ENHANCEDSTATUSCODES"));
        let value = |name: &str| {
            let known = values.iter().find(|(key, _)| *key == name);
            known.map_or_else(|| self.value(name), |(_, value)| (*value).to_owned())
        };
        let lines = words.text.split('\n').map(|line| fill(line, value));
        Reply::new(words.code, enhanced, lines)
    }

    /// What a name in braces stands for.
    fn value(&self, name: &str) -> String {
        match name {
            "host" => self.setup.host.clone(),
            "client" => self.setup.client.clone(),
            "hello" => self.hello().map(|hello| hello.name.to_string()).unwrap_or_default(),
            "id" => self.setup.id.as_deref().unwrap_or(self.persona.connection_id).to_owned(),
            "time" => self.setup.time.to_string(),
            "commands" => verbs::words(),
            _ => String::new(),
        }
    }
}
