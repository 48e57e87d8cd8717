//! Lines as they went over the wire, taken apart.

use crate::smtp::{Mark, Part, Phase, Reply, Session, explain_reply};

/// A line that one side said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spoken {
    /// Who said it.
    pub by: By,
    /// Its octets, with the line end.
    pub octets: Vec<u8>,
    /// The same as text, without the line end; octets that are no UTF-8 are replaced.
    pub text: String,
    /// What the pieces of the text are.
    pub marks: Vec<Mark>,
    /// Whether TLS hides it from others.
    pub sealed: bool,
}

/// A side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// The mail program.
    Client,
    /// The server.
    Server,
}

/// What the client sends to `session`, line by line, taken apart as the server
/// reads it.
pub(super) fn by_client(octets: &[u8], session: Option<&Session>) -> Vec<Spoken> {
    let sealed = session.is_some_and(Session::tls);
    let mut reader = session.cloned();
    let mut out = Vec::new();
    for line in octets.split_inclusive(|octet| *octet == b'\n') {
        let text = shown(line);
        // Where a line stands is told by a session that hears it; in the middle of a
        // long message that is always the same.
        let marks = match &mut reader {
            Some(reader) if out.len() < MARKED => {
                let marks = reader.explain(&text);
                drop(reader.receive(line));
                marks
            }
            Some(reader) if reader.phase() == Phase::Data && text == "." => {
                vec![(0..1, Part::EndOfData)]
            }
            _ => Vec::new(),
        };
        out.push(Spoken { by: By::Client, octets: line.to_vec(), text, marks, sealed });
    }
    out
}

/// A reply, line by line.
pub(super) fn by_server(reply: &Reply, sealed: bool) -> impl Iterator<Item = Spoken> {
    reply.printed().into_iter().map(move |text| Spoken {
        by: By::Server,
        octets: format!("{text}\r\n").into_bytes(),
        marks: explain_reply(&text),
        text,
        sealed,
    })
}

/// Octets from the server that are no reply, or not a whole one.
pub(super) fn raw(octets: &[u8], sealed: bool) -> Spoken {
    let text = shown(octets);
    Spoken { by: By::Server, octets: octets.to_vec(), marks: explain_reply(&text), text, sealed }
}

/// The text of a line without its end.
fn shown(line: &[u8]) -> String {
    let line = line.strip_suffix(b"\n").unwrap_or(line);
    String::from_utf8_lossy(line.strip_suffix(b"\r").unwrap_or(line)).into_owned()
}

/// How many lines of one move are taken apart.
const MARKED: usize = 200;
