//! One step that was played, and all that came of it.

use crate::scenarios::{Act, Cast, Step};
use crate::smtp::{Change, Event, Mark, Refusal, Reply, Session};

/// A step that was played.
#[derive(Clone, Debug, PartialEq)]
pub struct Turn {
    /// What the client did.
    pub step: Step,
    /// The server before it; `None`: nobody had connected.
    pub before: Option<Session>,
    /// What came of it.
    pub events: Vec<Event>,
    /// The server after it.
    pub after: Option<Session>,
}

/// A line of the client, taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The line, without its line end.
    pub text: String,
    /// What its pieces are.
    pub marks: Vec<Mark>,
}

impl Turn {
    /// Lets the client of `cast` do `step`.
    pub(super) fn play(step: Step, before: Option<Session>, cast: &Cast) -> Self {
        let (after, events) = match (&step.act, before.clone()) {
            (Act::Connect, _) => {
                let (session, events) = Session::open(cast.persona, cast.transport, cast.setup());
                (Some(session), events)
            }
            (Act::TlsHandshake, Some(mut session)) => {
                let events = session.tls_established();
                (Some(session), events)
            }
            (Act::Send(octets), Some(mut session)) => {
                let events = session.receive(octets);
                (Some(session), events)
            }
            (Act::TlsHandshake | Act::Send(_), None) => (None, Vec::new()),
        };
        Self { step, before, events, after }
    }

    /// What the client sent, line by line.
    #[must_use] 
    pub fn lines(&self) -> Vec<Line> {
        let mut session = self.before.clone();
        let explained = |text: String| {
            let marks = session.as_ref().map(|session| session.explain(&text)).unwrap_or_default();
            if let Some(session) = &mut session {
                // Only where the next line stands is of interest here.
                drop(session.receive(format!("{text}\r\n").as_bytes()));
            }
            Line { text, marks }
        };
        self.step.act.lines().into_iter().map(explained).collect()
    }

    /// What the server said.
    pub fn replies(&self) -> impl Iterator<Item = &Reply> {
        self.events.iter().filter_map(Event::reply)
    }

    /// Why the server refused what it refused.
    pub fn refusals(&self) -> impl Iterator<Item = &Refusal> {
        self.events.iter().filter_map(|event| match event {
            Event::Refused(refusal) => Some(refusal),
            _ => None,
        })
    }

    /// What changed in what the server holds.
    pub fn changes(&self) -> impl Iterator<Item = &Change> {
        self.events.iter().filter_map(|event| match event {
            Event::Changed(change) => Some(change),
            _ => None,
        })
    }

    /// The code of the last reply.
    #[must_use] 
    pub fn code(&self) -> Option<u16> {
        self.replies().last().map(|reply| reply.code)
    }

    /// What was said, with `C: ` and `S: ` before each line.
    pub(super) fn transcript(&self) -> String {
        let handshake =
            (self.step.act == Act::TlsHandshake).then(|| "-- TLS handshake --".to_owned());
        let client = self.step.act.lines().into_iter().map(|line| format!("C: {line}"));
        let server = self.replies().flat_map(Reply::printed).map(|line| format!("S: {line}"));
        handshake.into_iter().chain(client).chain(server).map(|line| line + "\n").collect()
    }
}
