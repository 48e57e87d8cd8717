//! What came of a session: what was asked and answered, and what was delivered.
//!
//! It is read off what the server did, never off what was typed, so that every way
//! that leads to the same end counts the same.

use crate::simulator::lab::{Deed, Fault, Lab, Node};
use crate::smtp::{
    Change, Event, Heard, Hello, Parameter, Part, Phase, Queued, Refusal, Reply, Session,
};

/// What came of a session.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Record {
    /// What was asked, and what was answered.
    pub exchanges: Vec<Exchange>,
    /// Messages that a server answers for.
    pub delivered: Vec<Delivered>,
    /// How often the client introduced itself anew, and whether that was under TLS.
    pub hellos: Vec<(Hello, bool)>,
    /// Who logged in, and whether that was under TLS.
    pub logins: Vec<(String, bool)>,
    /// How often the client connected.
    pub connections: usize,
    /// The most commands that arrived in one piece.
    pub together: usize,
    /// Who the client is to the server now; `None`: it has not said.
    pub hello: Option<Hello>,
    /// Whether the connection is encrypted now.
    pub tls: bool,
    /// How far the conversation is; `None`: nobody has connected.
    pub phase: Option<Phase>,
}

/// Something that was asked and answered.
#[derive(Clone, Debug, PartialEq)]
pub struct Exchange {
    /// The command, in capitals; `.`: the end of the message; empty: a greeting, or the
    /// answer to what is no command.
    pub verb: String,
    /// The answer.
    pub reply: Reply,
    /// Why it was refused, if the server says so itself.
    pub refusal: Option<Refusal>,
    /// Which connection it was: the first is 1.
    pub connection: usize,
}

/// A message that a server answers for.
#[derive(Clone, Debug, PartialEq)]
pub struct Delivered {
    /// Envelope and letter.
    pub message: Queued,
    /// Whether it came under TLS.
    pub tls: bool,
    /// In how many pieces it came by `BDAT`; 0: by `DATA`.
    pub chunks: usize,
    /// Which connection it came on.
    pub connection: usize,
    /// How many exchanges had ended before.
    pub at: usize,
}

impl Record {
    /// What came of the moves that lead to where `lab` is.
    pub fn of(lab: &Lab) -> Self {
        let mut notes = Notes::default();
        let mut before = None;
        for node in lab.path().into_iter().filter_map(|at| lab.node(at)) {
            notes.take(node, before);
            before = node.phase;
        }
        let now = lab.session();
        Self {
            hello: now.and_then(Session::hello).cloned(),
            tls: now.is_some_and(Session::tls),
            phase: now.map(Session::phase),
            ..notes.record
        }
    }

    /// Whether a reply had this code.
    pub fn heard(&self, code: u16) -> bool {
        self.exchanges.iter().any(|exchange| exchange.reply.code == code)
    }

    /// Whether the answer to this command had this code.
    pub fn answered(&self, verb: &str, code: u16) -> bool {
        self.exchanges.iter().any(|said| said.verb == verb && said.reply.code == code)
    }

    /// What was refused.
    pub fn refused(&self) -> impl Iterator<Item = &Exchange> {
        self.exchanges.iter().filter(|exchange| !exchange.reply.is_positive())
    }

    /// Whether the last connection ended as it should, by `QUIT` (RFC 5321 §4.1.1.10).
    pub fn said_goodbye(&self) -> bool {
        self.phase == Some(Phase::Closed)
            && self.exchanges.last().is_some_and(|exchange| exchange.reply.code == 221)
    }

    /// The message that was delivered last: whoever tries again is judged by that.
    pub fn last(&self) -> Option<&Delivered> {
        self.delivered.last()
    }

    /// Messages for this address.
    pub fn sent_to(&self, address: &str) -> impl Iterator<Item = &Delivered> {
        self.delivered.iter().filter(move |message| message.is_for(address))
    }
}

impl Delivered {
    /// Whether this address is on its envelope.
    pub fn is_for(&self, address: &str) -> bool {
        self.message.forward_paths.iter().any(|path| path.to_string().eq_ignore_ascii_case(address))
    }

    /// How many addresses are on its envelope.
    pub fn recipients(&self) -> usize {
        self.message.forward_paths.len()
    }

    /// A parameter of `MAIL`.
    pub fn parameter(&self, keyword: &str) -> Option<&Parameter> {
        self.message.parameters.iter().find(|parameter| parameter.is(keyword))
    }

    /// A parameter of the first recipient.
    pub fn rcpt_parameter(&self, keyword: &str) -> Option<&Parameter> {
        self.message.rcpt_parameters.first()?.iter().find(|parameter| parameter.is(keyword))
    }

    /// What the header fields of this name say, in order (RFC 5322 §2.2).
    pub fn fields(&self, name: &str) -> Vec<String> {
        let (header, _) = self.parts();
        // A line that begins with a space goes on with the one before (§2.2.3).
        let unfolded = header.replace("\r\n ", " ").replace("\r\n\t", " ");
        let fields = unfolded.split("\r\n").filter_map(|line| line.split_once(':'));
        let of_name = fields.filter(|(own, _)| own.trim_end().eq_ignore_ascii_case(name));
        of_name.map(|(_, value)| value.trim().to_owned()).collect()
    }

    /// Whether a header field of this name says this, among other things.
    pub fn names(&self, field: &str, words: &str) -> bool {
        let words = words.to_lowercase();
        self.fields(field).iter().any(|value| value.to_lowercase().contains(&words))
    }

    /// The lines of the body, without their ends.
    pub fn body(&self) -> Vec<String> {
        let (_, body) = self.parts();
        body.strip_suffix("\r\n").unwrap_or(&body).split("\r\n").map(str::to_owned).collect()
    }

    /// Whether these words stand anywhere in the letter, in capitals or not.
    pub fn says(&self, words: &str) -> bool {
        self.text().to_lowercase().contains(&words.to_lowercase())
    }

    /// The letter; octets that are no UTF-8 are replaced.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.message.data).into_owned()
    }

    /// Header and body: what stands before and after the first empty line.
    fn parts(&self) -> (String, String) {
        let text = self.text();
        if let Some(body) = text.strip_prefix("\r\n") {
            return (String::new(), body.to_owned());
        }
        let (header, body) = text.split_once("\r\n\r\n").unwrap_or((&text, ""));
        (header.to_owned(), body.to_owned())
    }
}

/// A record on its way.
#[derive(Default)]
struct Notes {
    record: Record,
    /// The command that waits for its answer.
    asked: Option<String>,
    refusal: Option<Refusal>,
    /// Pieces of the message that have come by `BDAT`.
    chunks: usize,
}

impl Notes {
    fn take(&mut self, node: &Node, before: Option<Phase>) {
        let Some(the) = &node.the else { return };
        if the.act == Deed::Connect {
            self.record.connections += 1;
            self.asked = None;
        }
        // Who is answered by somebody else was not heard by the server.
        if matches!(the.fault, Some(Fault::Reply(_))) && before != Some(Phase::Data) {
            self.asked = Some(the.act.verb());
        }
        let commands = node.events.iter().filter(|event| matches!(event, Event::Command(_)));
        self.record.together = self.record.together.max(commands.count());
        for event in &node.events {
            self.hear(event, node.tls);
        }
    }

    fn hear(&mut self, event: &Event, tls: bool) {
        let record = &mut self.record;
        match event {
            Event::Command(heard) => {
                let verb = verb(heard);
                match &*verb {
                    "BDAT" => self.chunks += 1,
                    "MAIL" => self.chunks = 0,
                    _ => {}
                }
                self.asked = Some(verb);
            }
            Event::Refused(refusal) => self.refusal = Some(*refusal),
            Event::Changed(Change::Hello(Some(hello))) => record.hellos.push((hello.clone(), tls)),
            Event::Changed(Change::Identity(Some(user))) => record.logins.push((user.clone(), tls)),
            Event::Accepted(message) => record.delivered.push(Delivered {
                message: message.clone(),
                tls,
                chunks: std::mem::take(&mut self.chunks),
                connection: record.connections,
                at: record.exchanges.len(),
            }),
            Event::Reply(reply) => {
                let unasked = || match record.exchanges.last() {
                    Some(last) if last.reply.code == 354 => ".".to_owned(),
                    Some(last) if last.reply.code == 334 => last.verb.clone(),
                    _ => String::new(),
                };
                record.exchanges.push(Exchange {
                    verb: self.asked.take().unwrap_or_else(unasked),
                    reply: reply.clone(),
                    refusal: self.refusal.take(),
                    connection: record.connections,
                });
            }
            Event::Changed(_) | Event::TlsWanted | Event::Closed => {}
        }
    }
}

/// The command that the server read, in capitals; empty: it read none.
fn verb(heard: &Heard) -> String {
    let verb = heard.marks.iter().find(|(_, part)| *part == Part::Verb);
    let word = verb.and_then(|(range, _)| heard.text.get(range.clone()));
    word.unwrap_or_default().to_ascii_uppercase()
}
