//! Plays one move: what the server makes of it, and what the client sees.

use super::moves::{Deed, Fault, Move};
use super::scene::Scene;
use super::spoken::{self, Spoken};
use crate::smtp::{Event, Phase, Reply, Session};

/// What came of a move.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// The server afterwards; `None`: nobody has connected.
    pub session: Option<Session>,
    /// What happened in it.
    pub events: Vec<Event>,
    /// What was said, in order.
    pub spoken: Vec<Spoken>,
    /// What is to be said about it besides.
    pub note: Option<Note>,
}

/// What the lines alone do not show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Note {
    /// There is no connection to say anything on.
    NotConnected,
    /// The server waits for TLS, the client for a greeting: both wait.
    Hangs,
    /// The client begins TLS where the server talks in the clear.
    NotTls,
    /// TLS was begun twice.
    TlsAgain,
    /// What was sent became text of the message.
    BecameText,
    /// The line is not whole: the server waits for its end.
    Unfinished,
    /// The connection broke. Whether the server had done it before, the client
    /// cannot know.
    Lost,
    /// After so many seconds the client gave up.
    Late(u32),
    /// Half an answer came.
    Half,
    /// What came is no SMTP.
    Garbage,
    /// There is no way to encrypt that both know.
    TlsFailed,
    /// The certificate belongs to somebody else.
    WrongName,
}

/// Plays `the` move from `before` on.
pub(super) fn play(scene: &Scene, before: Option<&Session>, the: &Move) -> Outcome {
    let Happened { session, events, note, noise } = happen(scene, before, the);
    let sealed = session.as_ref().is_some_and(Session::tls);
    let mut spoken = match &the.act {
        Deed::Send(octets) => spoken::by_client(octets, before),
        Deed::Connect | Deed::Handshake => Vec::new(),
    };
    for reply in events.iter().filter_map(Event::reply) {
        spoken.extend(spoken::by_server(reply, sealed));
    }
    spoken.extend(noise.map(|octets| spoken::raw(&octets, sealed)));
    Outcome { session, events, spoken, note }
}

/// What comes of a move, before its lines are taken apart.
#[derive(Debug)]
pub(super) struct Happened {
    pub(super) session: Option<Session>,
    pub(super) events: Vec<Event>,
    pub(super) note: Option<Note>,
    /// What came back besides, which is no reply.
    noise: Option<Vec<u8>>,
}

impl Happened {
    /// The last reply.
    pub(super) fn reply(&self) -> Option<&Reply> {
        self.events.iter().filter_map(Event::reply).next_back()
    }
}

/// Makes `the` move from `before` on.
pub(super) fn happen(scene: &Scene, before: Option<&Session>, the: &Move) -> Happened {
    let Move { act, fault } = the;
    let natural = naturally(scene, before, act);
    // Where nobody answers, no answer can be another.
    let answered = natural.reply().is_some();
    let happens = |fault: &&Fault| fault.fits(act) && (answered || !fault.is_answer());
    let Some(fault) = fault.as_ref().filter(happens) else { return natural };
    // Without a connection nothing can go wrong on it.
    let Some(mut session) = natural.session.clone() else { return natural };
    let (mut events, note, noise) = match fault {
        Fault::Reply(canned) => {
            return instead(canned.reply(), canned.closes(), before, the, session);
        }
        Fault::Recorded(reply) if reply.is_positive() => return recorded(reply, before, natural),
        Fault::Recorded(reply) => {
            return instead(Reply::clone(reply), reply.code == 421, before, the, session);
        }
        Fault::Lost => (natural.events, Note::Lost, None),
        Fault::Delay => {
            let ends = before.is_some_and(|s| s.phase() == Phase::Data);
            (natural.events, Note::Late(patience(act, ends)), None)
        }
        Fault::Half => {
            let said = natural.reply().map(ToString::to_string).unwrap_or_default();
            let half = said.len().div_ceil(2).min(HALF);
            let half = said.as_bytes().get(..half).unwrap_or_default().to_vec();
            (natural.events, Note::Half, Some(half))
        }
        Fault::Garbage => (natural.events, Note::Garbage, Some(GARBAGE.to_vec())),
        Fault::TlsFailure | Fault::WrongName => {
            session = before.cloned().unwrap_or(session);
            let wrong = *fault == Fault::WrongName;
            let events = if wrong { Vec::new() } else { session.tls_failed() };
            (events, if wrong { Note::WrongName } else { Note::TlsFailed }, None)
        }
    };
    events.retain(|event| event.reply().is_none() && *event != Event::Closed);
    events.extend(session.cut());
    Happened { session: Some(session), events, note: Some(note), noise }
}

/// `reply` is answered, and nothing is done.
fn instead(
    reply: Reply,
    closes: bool,
    before: Option<&Session>,
    the: &Move,
    natural: Session,
) -> Happened {
    let connects = the.act == Deed::Connect;
    let mut session = before.filter(|_| !connects).cloned().unwrap_or(natural);
    let mut events = session.refuse(closes || connects);
    let at = events.iter().position(|event| *event == Event::Closed);
    events.insert(at.unwrap_or(events.len()), Event::Reply(reply));
    Happened { session: Some(session), events, note: None, noise: None }
}

/// `reply` was answered to this once. If the server of today says no to it, only the
/// words are the same.
fn recorded(reply: &Reply, before: Option<&Session>, natural: Happened) -> Happened {
    let alike = natural.reply().is_some_and(|own| own.code / 100 == reply.code / 100);
    let reply = Event::Reply(reply.clone());
    let was_open = before.is_some_and(|before| before.phase() != Phase::Closed);
    if !alike && was_open {
        return Happened { session: before.cloned(), events: vec![reply], note: None, noise: None };
    }
    let Happened { session, mut events, note, noise } = natural;
    let at = events.iter().position(|event| event.reply().is_some()).unwrap_or(0);
    events.retain(|event| event.reply().is_none());
    events.insert(at.min(events.len()), reply);
    Happened { session, events, note, noise }
}

/// What comes of it where nothing goes wrong.
fn naturally(scene: &Scene, before: Option<&Session>, act: &Deed) -> Happened {
    let (session, events, note) = match (act, before) {
        (Deed::Connect, _) => {
            let (session, events) =
                Session::open(scene.persona, scene.door.transport(), scene.setup());
            (Some(session), events, None)
        }
        (_, None) => (None, Vec::new(), Some(Note::NotConnected)),
        (Deed::Handshake, Some(before)) => {
            let mut session = before.clone();
            let (events, note) = match session.phase() {
                Phase::Handshake => (session.tls_established(), None),
                Phase::Closed => (Vec::new(), Some(Note::NotConnected)),
                _ if session.tls() => (session.cut(), Some(Note::TlsAgain)),
                _ => (session.cut(), Some(Note::NotTls)),
            };
            (Some(session), events, note)
        }
        (Deed::Send(octets), Some(before)) => {
            let mut session = before.clone();
            let events = session.receive(octets);
            let silent = !events.iter().any(|event| event.reply().is_some());
            let note = match before.phase() {
                Phase::Closed => Some(Note::NotConnected),
                Phase::Handshake if silent => Some(Note::Hangs),
                Phase::Data if silent && session.phase() == Phase::Data => Some(Note::BecameText),
                _ if silent && events.is_empty() => Some(Note::Unfinished),
                _ => None,
            };
            (Some(session), events, note)
        }
    };
    Happened { session, events, note, noise: None }
}

/// Seconds that a client waits for the answer (RFC 5321 §4.5.3.2).
fn patience(act: &Deed, ends_data: bool) -> u32 {
    match act {
        Deed::Send(_) if ends_data => 600,
        Deed::Send(_) if act.verb() == "DATA" => 120,
        Deed::Connect | Deed::Handshake | Deed::Send(_) => 300,
    }
}

/// Octets at which an answer breaks off at the latest.
const HALF: usize = 24;

/// What a web server says to a mail program.
const GARBAGE: &[u8] = b"HTTP/1.1 400 Bad Request\r\n";
