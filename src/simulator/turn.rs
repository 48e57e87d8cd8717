//! One step that was played, and all that came of it.

use crate::scenarios::{Act, Cast, Server, Step};
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
        let open = |server: Server| {
            let (session, events) = Session::open(server.persona, server.transport, server.setup);
            (Some(session), events)
        };
        // What was before a connection has nothing to do with it.
        let before = before.filter(|_| !step.act.connects());
        let (after, events) = match (&step.act, before.clone()) {
            (Act::Connect, _) => open(cast.server()),
            (Act::ConnectTo(server), _) => open(Server::clone(server)),
            (Act::TlsHandshake, Some(mut session)) => {
                let events = session.tls_established();
                (Some(session), events)
            }
            (Act::Send(octets), Some(mut session)) => {
                let events = session.receive(octets);
                (Some(session), events)
            }
            (Act::Tampered { octets, keyword }, Some(mut session)) => {
                let mut events = session.receive(octets);
                for event in &mut events {
                    tamper(event, keyword);
                }
                (Some(session), events)
            }
            (Act::Lose(octets), Some(mut session)) => {
                let mut events = session.receive(octets);
                events.extend(session.cut());
                events.retain(|event| event.reply().is_none());
                (Some(session), events)
            }
            (Act::Wait(minutes), Some(mut session)) => {
                let events = session.idle(minutes.saturating_mul(60));
                (Some(session), events)
            }
            (_, None) => (None, Vec::new()),
        };
        Self { step, before, events, after }
    }

    /// What the client sent, line by line.
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
    pub fn code(&self) -> Option<u16> {
        self.replies().last().map(|reply| reply.code)
    }

    /// What was said, with `C: ` and `S: ` before each line.
    pub(super) fn transcript(&self) -> String {
        let beside = match &self.step.act {
            Act::Connect | Act::Send(_) => None,
            Act::ConnectTo(server) => Some(format!("connected to {}", server.setup.host)),
            Act::TlsHandshake => Some("TLS handshake".to_owned()),
            Act::Lose(_) => Some("the connection is lost".to_owned()),
            Act::Wait(minutes) => Some(format!("{minutes} minutes")),
            Act::Tampered { keyword, .. } => Some(format!("{keyword} is taken out on the way")),
        };
        let beside = beside.map(|words| format!("-- {words} --"));
        let client = self.step.act.lines().into_iter();
        // A lone LF inside a line is shown, not obeyed.
        let client = client.map(|line| format!("C: {}", line.replace('\n', "␊")));
        let server = self.replies().flat_map(Reply::printed).map(|line| format!("S: {line}"));
        beside.into_iter().chain(client).chain(server).map(|line| line + "\n").collect()
    }
}

/// Takes the line with `keyword` out of a reply, as somebody in between may where
/// nothing is encrypted.
fn tamper(event: &mut Event, keyword: &str) {
    if let Event::Reply(reply) = event {
        reply.lines.retain(|line| line.split(' ').next() != Some(keyword));
    }
}
