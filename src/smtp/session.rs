//! A connection, seen from the server: bytes in, events out.

use std::borrow::Cow;

use super::answer::{Answer, Words, fill};
use super::change::Before;
use super::event::{Heard, Refusal};
use super::framing::{Framing, Line};
use super::rules::{ErrorLimit, Patience, Then};
use super::said::{Outcome, Said};
use super::state::{Chunk, Expecting, Phase, State};
use super::verbs::{Read, Request};
use super::{
    Change, Event, ForwardPath, Hello, Limits, Persona, Queued, Reply, ReversePath, Setup,
    Transaction, Transport, extensions, mechanisms, message, verbs,
};
use crate::registry::Entry;

/// One connection. Two sessions that are equal answer alike.
#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    pub(super) persona: Entry<Persona>,
    pub(super) setup: Setup,
    pub(super) state: State,
    pub(super) framing: Framing,
    greeted: bool,
    /// Whether a command came that has to do with a message or a login.
    pub(super) begun: bool,
    queue: Vec<Queued>,
    /// How often each limit of mistakes was touched.
    mistakes: [u8; 4],
    /// Patience is lost: this is the answer to the next command.
    farewell: Option<Words>,
    /// What becomes of the rest of the piece that is being read.
    pub(super) rest: Rest,
}

/// What becomes of bytes that came together with a command that should have
/// been the last of its group.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Rest {
    Read,
    Forget,
    Answer(Words),
}

impl Session {
    /// A client has connected. In the clear the server greets at once; where
    /// TLS comes first, the greeting waits for [`Self::tls_established`].
    pub fn open(persona: Entry<Persona>, transport: Transport, setup: Setup) -> (Self, Vec<Event>) {
        let implicit = transport == Transport::Tls;
        let mut session = Self {
            persona,
            setup,
            state: State::new(if implicit { Expecting::Handshake } else { Expecting::Command }),
            framing: Framing::default(),
            greeted: !implicit,
            begun: false,
            queue: Vec::new(),
            mistakes: [0; 4],
            farewell: None,
            rest: Rest::Read,
        };
        let first = if implicit {
            Event::TlsWanted
        } else {
            Event::Reply(session.reply(Answer::Greeting.into()))
        };
        session.state.tls = false;
        (session, vec![first])
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
        } else {
            events.extend(session.receive(early));
        }
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
                session.state = State { tls: true, hello, ..State::new(Expecting::Command) };
                let greeted = std::mem::replace(&mut session.greeted, true);
                Ok((!greeted).then(|| Answer::Greeting.into()))
            });
        }
        events
    }

    /// The handshake went wrong: nothing can be said any more.
    #[must_use = "the events are to be carried out"]
    pub fn tls_failed(&mut self) -> Vec<Event> {
        let mut events = Vec::new();
        if self.phase() == Phase::Handshake {
            self.turn(&mut events, |session| {
                session.state.expecting = Expecting::Nothing;
                Ok(None)
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
            self.turn(&mut events, |_| Err(Answer::Idle.into()));
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

    /// A line of the client is whole: a command, or what answers a challenge.
    pub(super) fn line(&mut self, line: &Line, more: bool, events: &mut Vec<Event>) {
        if let Some(words) = self.farewell {
            return self.turn(events, |_| Err(Said::worded(Answer::Idle, words)));
        }
        if let Rest::Answer(words) = self.rest {
            return self.turn(events, |_| Err(Said::worded(Answer::OutOfStep, words)));
        }
        let rules = &self.persona.rules.lines;
        let whole = String::from_utf8_lossy(&line.bytes);
        let text = (rules.trim)(&whole);
        let is_text =
            rules.raw || (matches!(whole, Cow::Borrowed(_)) && !text.chars().any(char::is_control));
        if let Expecting::Response(exchange) = &self.state.expecting {
            let exchange = exchange.clone();
            let too_long = line.octets > rules.longest_login && rules.refuses_long();
            return self.turn(events, |session| {
                session.state.expecting = Expecting::Command;
                if too_long {
                    Err(Answer::LineTooLong.into())
                } else {
                    mechanisms::answer(session, exchange, text)
                }
            });
        }
        let mut command = verbs::read(self, text, line.octets);
        let begins = BEGINNINGS.contains(&command.word());
        let marks = std::mem::take(&mut command.marks);
        events.push(Event::Command(Heard { text: text.to_owned(), marks }));
        self.turn(events, |session| {
            if !is_text {
                return Err(Answer::NotALine.into());
            }
            let said =
                if command.is_too_long() { None } else { session.impatience(command.word(), more) };
            let outcome = said.map_or_else(|| command.run(session), Err);
            let waits = matches!(&outcome, Err(said) if said.answer == Answer::TlsFirst);
            session.begun |= begins && !waits;
            outcome
        });
    }

    /// What is said to a client that went on talking behind a command that should
    /// have been the last of its group (RFC 2920 §3.1).
    pub(super) fn impatience(&mut self, word: &str, more: bool) -> Option<Said> {
        let rules = self.persona.rules.impatience;
        match rules.iter().find(|rule| more && (rule.after)(word))?.then {
            Then::Instead(words) => return Some(Said::worded(Answer::OutOfStep, words)),
            Then::Forget => self.rest = Rest::Forget,
            Then::Each(words) => self.rest = Rest::Answer(words),
        }
        None
    }

    /// Lets `act` happen and notes all that came of it.
    pub(super) fn turn(&mut self, events: &mut Vec<Event>, act: impl FnOnce(&mut Self) -> Outcome) {
        let (before, queued) = (Before::of(&self.state), self.queue.len());
        let outcome = act(self);
        self.end_turn(&before, queued, outcome, events);
    }

    fn end_turn(
        &mut self,
        before: &Before,
        queued: usize,
        outcome: Outcome,
        events: &mut Vec<Event>,
    ) {
        let failed = outcome.is_err();
        let said = outcome.unwrap_or_else(Some);
        // Some servers are polite about things that they do not do.
        let polite = |said: &Said| (1..400).contains(&self.words(said).code);
        let refused = failed && !said.as_ref().is_some_and(polite);
        let mut all = [said, None];
        let mut refusal = None;
        if let ([Some(said), last], true) = (&mut all, refused) {
            *last = self.lose_patience(said);
            refusal = Some(Refusal::new(said));
        }
        if all.iter().flatten().any(|said| said.closes || self.words(said).closes) {
            self.state.expecting = Expecting::Nothing;
        }
        before.changes(&self.state, |change| events.push(Event::Changed(change)));
        events.extend(self.queue.iter().skip(queued).cloned().map(Event::Accepted));
        events.extend(refusal.map(Event::Refused));
        let replies = all.into_iter().flatten().map(|said| self.reply(said));
        events.extend(replies.filter(|reply| reply.code > 0).map(Event::Reply));
        match self.state.expecting {
            Expecting::Handshake => events.push(Event::TlsWanted),
            Expecting::Nothing => events.push(Event::Closed),
            _ => {}
        }
    }

    /// Counts a refusal. What is said may become another thing; and something may
    /// be said after it.
    fn lose_patience(&mut self, said: &mut Said) -> Option<Said> {
        let limits: &[ErrorLimit] = self.limits().errors;
        let mut last = None;
        for (limit, made) in limits.iter().zip(&mut self.mistakes) {
            if !(limit.counts)(said.answer) {
                continue;
            }
            *made = made.saturating_add(1);
            let spent = *made >= limit.forgiven;
            match limit.when {
                Patience::NextMistake if *made > limit.forgiven => said.words = Some(limit.words),
                Patience::NextCommand if spent => self.farewell = Some(limit.words),
                Patience::NextMistakeCloses if *made > limit.forgiven => said.closes = true,
                Patience::AtOnce if spent => last = Some(Said::worded(said.answer, limit.words)),
                _ => {}
            }
        }
        last
    }

    /// The message is whole (RFC 5321 §4.1.1.4).
    pub(super) fn end_of_data(&mut self) -> Outcome {
        self.state.expecting = Expecting::Command;
        let Some(transaction) = self.state.transaction.take() else {
            return Err(Answer::SenderFirst.into());
        };
        message::check(self, &transaction)?;
        let number = self.queue.len() + 1;
        let id = fill(self.persona.queue_id, &|name| match name {
            "number" => number.to_string().into(),
            name => self.value(name),
        });
        self.queue.push(transaction.into_queued(id.clone()));
        Ok(Some(Said::with(Answer::Queued, "queue_id", id)))
    }

    /// A refused `BDAT` still has its octets behind it, which are thrown away
    /// (RFC 3030 §2); a refused recipient is counted.
    pub(super) fn after_refusal(&mut self, read: &Read) {
        match read {
            Ok(Request::Bdat { octets, last }) if *octets > 0 => {
                let chunk = Chunk { left: *octets, last: *last, refused: true };
                self.state.expecting = Expecting::Chunk(chunk);
            }
            Ok(Request::Rcpt { .. }) => {
                if let Some(transaction) = &mut self.state.transaction {
                    transaction.refused += 1;
                }
            }
            _ => {}
        }
    }

    pub(super) fn end_of_chunk(&mut self, chunk: Chunk) -> Outcome {
        self.state.expecting = Expecting::Command;
        let limit = self.limits().size;
        let too_big = self.state.transaction.as_ref().is_some_and(|t| t.exceeds(limit));
        if chunk.refused {
            Ok(None)
        } else if too_big && !chunk.last {
            self.state.transaction = None;
            Err(Answer::TooBig.into())
        } else if chunk.last {
            self.end_of_data()
        } else {
            let octets = self.mail_data().len().to_string();
            Ok(Some(Said::with(Answer::Chunk, "octets", octets)))
        }
    }

    /// How the persona says it.
    fn words(&self, said: &Said) -> Words {
        said.words.unwrap_or_else(|| self.persona.words(said.answer, said.verb))
    }

    fn reply(&self, said: Said) -> Reply {
        let words = self.words(&said);
        if let Some(challenge) = said.challenge {
            return Reply::challenge(challenge);
        }
        let value = |name: &str| {
            let known = said.values.iter().find(|(key, _)| *key == name);
            known.map_or_else(|| self.value(name), |(_, value)| value.as_str().into())
        };
        let lines = words.text.split('\n').map(|line| fill(line, &value));
        Reply::new(words.code, words.enhanced, lines.chain(said.more))
    }

    /// What a name in braces stands for.
    fn value(&self, name: &str) -> Cow<'_, str> {
        match name {
            "host" => self.setup.host.as_str().into(),
            "client" => self.setup.client.as_str().into(),
            "hello" => self.hello().map_or("", |hello| hello.name.as_str()).into(),
            "id" => self.setup.id.as_deref().unwrap_or(self.persona.connection_id).into(),
            "time" => self.setup.time.to_string().into(),
            "commands" => verbs::words(self).into(),
            "address" => self.address().into(),
            _ => "".into(),
        }
    }

    /// The address that was taken last.
    fn address(&self) -> String {
        match self.forward_paths() {
            [.., last] => last.to_string(),
            [] => self.reverse_path().map(ToString::to_string).unwrap_or_default(),
        }
    }
}

/// Commands that have to do with a message or a login.
const BEGINNINGS: [&str; 6] = ["AUTH", "MAIL", "RCPT", "DATA", "BDAT", "RSET"];
