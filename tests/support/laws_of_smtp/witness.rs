//! Someone who watches a server octet by octet, knows what it must do and sees only what anyone can see.

use dakiya::smtp::{Change, Event, ForwardPath, Hello, Part, Phase, Reply, ReversePath, Session};

use super::Kind;

/// What is known about a session from all that went in and came out.
#[derive(Clone, Debug)]
pub(crate) struct Witness {
    pub(crate) session: Session,
    kind: Kind,
    held: Held,
    reading: Reading,
    /// What has come of a line that has not ended.
    line: Vec<u8>,
    /// Whether the answer to `BDAT` waits for its octets.
    owed: bool,
    /// What of a transaction was taken.
    sender: bool,
    recipients: usize,
    data: bool,
    accepted: usize,
}

/// What the next octet is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reading {
    Line,
    Data,
    Chunk,
    /// Nobody reads it.
    Nothing,
}

impl Witness {
    /// Of a server to which a client has just connected.
    pub(crate) fn new(kind: Kind) -> Self {
        let (session, events) = kind.open();
        events.iter().filter_map(Event::reply).for_each(is_well_formed);
        Self {
            held: Held::by(&session),
            reading: Reading::of(&session),
            session,
            kind,
            line: Vec::new(),
            owed: false,
            sender: false,
            recipients: 0,
            data: false,
            accepted: 0,
        }
    }

    /// Sends an octet and judges what comes of it.
    pub(crate) fn octet(&mut self, octet: u8) -> Vec<Event> {
        let events = self.session.receive(&[octet]);
        let replies: Vec<&Reply> = events.iter().filter_map(Event::reply).collect();
        let silent = events.is_empty();
        match self.reading {
            Reading::Nothing => {
                // Some take text for a handshake that goes wrong.
                let hangs_up = replies.is_empty() && events.last() == Some(&Event::Closed);
                assert!(silent || hangs_up, "nobody reads, and yet {events:?}");
            }
            Reading::Line => {
                self.line.push(octet);
                let ended = self.line.ends_with(b"\r\n");
                if ended || !replies.is_empty() {
                    // Other servers may take other line ends, or lose patience.
                    assert!(ended || !self.kind.reads_a_stream(), "too early: {events:?}");
                    self.line_was_read(&events);
                }
            }
            // As long as nothing happens, nothing can have ended.
            Reading::Data if silent => {}
            Reading::Data => {
                self.reading = Reading::of(&self.session);
                let ended = self.reading != Reading::Data;
                assert_eq!(replies.len(), usize::from(ended), "{events:?}");
                if ended {
                    self.is_empty();
                }
            }
            Reading::Chunk => {
                self.reading = Reading::of(&self.session);
                let ended = self.reading != Reading::Chunk;
                assert_eq!(replies.len(), usize::from(ended && self.owed), "{events:?}");
                self.owed &= !ended;
            }
        }
        self.judge(&events);
        if !silent || octet == b'\n' {
            self.compare();
        }
        events
    }

    /// Shakes hands, if the server waits for it.
    pub(crate) fn handshake(&mut self) {
        if self.session.phase() == Phase::Handshake {
            let events = self.session.tls_established();
            self.reading = Reading::of(&self.session);
            self.judge(&events);
            self.compare();
            self.is_empty();
            assert!(self.session.tls());
            assert!(self.session.identity().is_none() || !self.kind.forgets_login());
            assert!(self.session.hello().is_none() || !self.kind.forgets_hello());
        }
    }

    /// A line that is not mail data gets one reply, at once or after its octets.
    fn line_was_read(&mut self, events: &[Event]) {
        let line = std::mem::take(&mut self.line);
        let line = String::from_utf8_lossy(&line).to_ascii_uppercase();
        let first = line.split_ascii_whitespace().next().unwrap_or_default();
        // Some servers read no further than NUL, or go by how a line begins.
        let word = verb(events).unwrap_or_else(|| first.to_owned());
        assert!(word == first || !self.kind.reads_a_stream(), "{line:?} is taken for {word}");
        let replies: Vec<&Reply> = events.iter().filter_map(Event::reply).collect();
        self.reading = Reading::of(&self.session);
        let mute = replies.is_empty();
        self.owed = mute && self.reading == Reading::Chunk;
        assert!(replies.len() <= 1, "{line:?} is answered by {replies:?}");
        let answered = !mute || self.owed || !self.kind.answers_every_line();
        assert!(answered, "{line:?} is not answered");
        let code = replies.first().map(|reply| reply.code);
        match (word.as_str(), code) {
            // After `STARTTLS` they are when the handshake is done.
            ("RSET", Some(250)) => self.is_empty(),
            ("EHLO" | "HELO", Some(250)) if self.kind.is_reset_by_hello() => self.is_empty(),
            ("MAIL", Some(250)) => self.sender = true,
            ("RCPT", Some(250..300)) => self.recipients += 1,
            ("DATA", Some(354)) | ("BDAT", None | Some(250)) => self.data = true,
            _ => {}
        }
    }

    /// The buffers of a transaction are empty (RFC 5321 §4.1.1).
    fn is_empty(&self) {
        let session = &self.session;
        assert!(session.transaction().is_none() && session.reverse_path().is_none());
        assert!(session.forward_paths().is_empty() && session.mail_data().is_empty());
    }

    fn judge(&mut self, events: &[Event]) {
        for event in events {
            match event {
                Event::Reply(reply) => is_well_formed(reply),
                Event::Changed(change) => self.held.take(change.clone()),
                Event::Accepted(message) => {
                    assert!(self.sender && self.data, "{message:?} without MAIL or data");
                    let paths = message.forward_paths.len();
                    assert!((1..=self.recipients).contains(&paths), "{message:?} without RCPT");
                    self.accepted += 1;
                    self.is_empty();
                }
                Event::Command(_) | Event::Refused(_) => {}
                Event::Closed => assert_eq!(self.session.phase(), Phase::Closed),
                Event::TlsWanted => assert_eq!(self.session.phase(), Phase::Handshake),
            }
        }
        assert_eq!(self.session.queue().len(), self.accepted);
        if self.session.transaction().is_none() {
            (self.sender, self.recipients, self.data) = (false, 0, false);
        }
    }

    /// What the events told is what the session holds; mail data is told of
    /// when all of it is there.
    fn compare(&self) {
        if matches!(self.reading, Reading::Line | Reading::Nothing) {
            assert_eq!(self.held, Held::by(&self.session));
        }
    }
}

impl Reading {
    /// The server itself knows what the pieces of the next line would be.
    fn of(session: &Session) -> Self {
        let first = |line| session.explain(line).first().map(|(_, part)| *part);
        match (first("."), first("QUIT")) {
            (Some(Part::EndOfData), _) => Self::Data,
            (_, Some(Part::Verb | Part::Response)) => Self::Line,
            (_, Some(_)) => Self::Chunk,
            (_, None) => Self::Nothing,
        }
    }
}

/// All of a session that its events tell of.
#[derive(Clone, Debug, PartialEq)]
struct Held {
    tls: bool,
    hello: Option<Hello>,
    identity: Option<String>,
    reverse_path: Option<ReversePath>,
    forward_paths: Vec<ForwardPath>,
    mail_data: usize,
    phase: Phase,
}

impl Held {
    fn by(session: &Session) -> Self {
        Self {
            tls: session.tls(),
            hello: session.hello().cloned(),
            identity: session.identity().map(str::to_owned),
            reverse_path: session.reverse_path().cloned(),
            forward_paths: session.forward_paths().to_vec(),
            mail_data: session.mail_data().len(),
            phase: session.phase(),
        }
    }

    fn take(&mut self, change: Change) {
        match change {
            Change::Tls => self.tls = true,
            Change::Hello(hello) => self.hello = hello,
            Change::Identity(identity) => self.identity = identity,
            Change::ReversePath(path) => self.reverse_path = path,
            Change::ForwardPaths(paths) => self.forward_paths = paths,
            Change::MailData(octets) => self.mail_data = octets,
            Change::Phase(phase) => self.phase = phase,
        }
    }
}

/// Codes from 2 to 5, whole lines, none too long (RFC 5321 §4.2, §4.5.3.1.5);
/// challenges of a login may be longer (RFC 4954 §4).
fn is_well_formed(reply: &Reply) {
    assert!((200..600).contains(&reply.code) && !reply.lines.is_empty(), "{reply:?}");
    for line in reply.printed() {
        let short = line.len() <= 510 || reply.code == 334;
        assert!(short && !line.contains(['\r', '\n', '\0']), "{line:?}");
        assert!(line.starts_with(&reply.code.to_string()), "{line:?}");
    }
}

/// The command that a server took a line for, in capitals.
fn verb(events: &[Event]) -> Option<String> {
    let heard = events.iter().find_map(|event| match event {
        Event::Command(heard) => Some(heard),
        _ => None,
    })?;
    let (range, _) = heard.marks.iter().find(|(_, part)| *part == Part::Verb)?;
    Some(heard.text[range.clone()].to_ascii_uppercase())
}
