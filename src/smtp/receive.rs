//! How bytes arrive: cut into lines, messages and parts of messages, in whole
//! slices as far as no rule looks at single octets.

use super::session::Rest;
use super::state::Expecting;
use super::unstuff::Taken;
use super::{Answer, Change, Event, Session};

impl Session {
    /// Takes what the client sent, in pieces of any size.
    ///
    /// A piece is what arrived together: servers that look whether a client waits
    /// for their answers ([`is_patient`](super::Persona::is_patient) is false) may take one piece
    /// otherwise than the same bytes in two. To all others pieces make no
    /// difference.
    ///
    /// While a handshake is due, and after the end, bytes are thrown away: what
    /// came in the clear must not be read as if it came under TLS (RFC 3207 §6).
    #[must_use = "the events are to be carried out"]
    pub fn receive(&mut self, bytes: &[u8]) -> Vec<Event> {
        let mut events = Vec::new();
        let mut rest = bytes;
        while !rest.is_empty() && self.rest != Rest::Forget {
            rest = self.take(rest, &mut events);
        }
        self.rest = Rest::Read;
        events
    }

    /// Takes what belongs together, up to the end of a line, of the message or of a
    /// part of it; gives what is left.
    fn take<'a>(&mut self, bytes: &'a [u8], events: &mut Vec<Event>) -> &'a [u8] {
        match self.state.expecting {
            // Text in the place of a second handshake is one that goes wrong.
            Expecting::Handshake if self.state.tls => {
                events.extend(self.tls_failed());
                &[]
            }
            Expecting::Handshake | Expecting::Nothing => &[],
            Expecting::Command | Expecting::Response(_) => {
                let login = matches!(self.state.expecting, Expecting::Response(_));
                let (taken, line) = self.framing.take(bytes, &self.persona.rules.lines, login);
                let rest = &bytes[taken..];
                if let Some(line) = line {
                    self.line(&line, !rest.is_empty(), events);
                }
                rest
            }
            Expecting::Data(_) => self.take_data(bytes, events),
            Expecting::Chunk(_) => self.take_chunk(bytes, events),
        }
    }

    fn take_data<'a>(&mut self, bytes: &'a [u8], events: &mut Vec<Event>) -> &'a [u8] {
        let limit = self.limits().size;
        let Expecting::Data(unstuffer) = &mut self.state.expecting else { return bytes };
        let transaction = &mut self.state.transaction;
        let counts_lf = self.persona.rules.text.counts_lf;
        let keep = |line: &[u8]| match transaction {
            Some(transaction) if counts_lf => transaction.add_stored(line, limit),
            Some(transaction) => transaction.add(line, limit),
            None => {}
        };
        let (taken, end) = unstuffer.take(bytes, self.persona.rules.text, keep);
        let rest = &bytes[taken..];
        match end {
            Taken::More => {}
            Taken::End => {
                events.push(self.arrived());
                let more = !rest.is_empty();
                self.turn(events, |session| match session.impatience(END_OF_DATA, more) {
                    Some(said) => Err(said),
                    None => session.end_of_data(),
                });
            }
            Taken::Trick | Taken::TooLong => self.turn(events, |session| {
                session.state.expecting = Expecting::Command;
                session.state.transaction = None;
                let trick = end == Taken::Trick;
                Err(if trick { Answer::BareLineEnd } else { Answer::LineTooLong }.into())
            }),
        }
        rest
    }

    fn take_chunk<'a>(&mut self, bytes: &'a [u8], events: &mut Vec<Event>) -> &'a [u8] {
        let limit = self.limits().size;
        let Expecting::Chunk(chunk) = &mut self.state.expecting else { return bytes };
        let end = usize::try_from(chunk.left).unwrap_or(usize::MAX).min(bytes.len());
        let (octets, rest) = bytes.split_at(end);
        chunk.left -= octets.len() as u64;
        let chunk = *chunk;
        if let Some(transaction) = self.state.transaction.as_mut().filter(|_| !chunk.refused) {
            transaction.add_octets(octets, limit);
        }
        if chunk.left == 0 {
            events.extend((!chunk.refused).then(|| self.arrived()));
            self.turn(events, |session| session.end_of_chunk(chunk));
        }
        rest
    }

    /// The mail data that has come in, before anything else happens.
    fn arrived(&self) -> Event {
        Event::Changed(Change::MailData(self.mail_data().len()))
    }
}

/// Stands for the end of the message among the words of commands.
const END_OF_DATA: &str = ".";
