//! The end of a message, and what a server looks at before it answers for it.

use super::answer::fill;
use super::checks::End;
use super::said::{Outcome, Said};
use super::state::{Chunk, Expecting};
use super::verbs::{Read, Request};
use super::verdict::Moment;
use super::{Answer, Session, Transaction, header_addresses, policy};

impl Session {
    /// The message is whole (RFC 5321 §4.1.1.4).
    pub(super) fn end_of_data(&mut self) -> Outcome {
        self.state.expecting = Expecting::Command;
        let Some(transaction) = self.state.transaction.take() else {
            return Err(Answer::SenderFirst.into());
        };
        check(self, &transaction)?;
        let number = self.queue.len() + 1;
        let id = fill(self.persona.queue_id, &|name| match name {
            "number" => number.to_string().into(),
            name => self.value(name),
        });
        if self.persona.rules.message_redeems {
            self.mistakes = [0; 4];
        }
        self.queue.push(transaction.into_queued(id.clone()));
        Ok(Some(Said::with(Answer::Queued, "queue_id", id)))
    }

    /// A refused `BDAT` still has its octets behind it, which are thrown away
    /// (RFC 3030 §2), unless nobody looked at it; a refused recipient is counted.
    pub(super) fn after_refusal(&mut self, read: &Read, answer: Answer) {
        let looked = !matches!(answer, Answer::TlsFirst | Answer::LoginFirst | Answer::NoTls);
        match read {
            Ok(Request::Bdat { octets, last }) if *octets > 0 && looked => {
                let chunk = Chunk { left: *octets, last: *last, refused: true };
                self.state.stuck = !last;
                self.state.expecting = Expecting::Chunk(chunk);
            }
            Ok(Request::Rcpt { parameters, .. }) => {
                if let Some(transaction) = &mut self.state.transaction {
                    transaction.refused += 1;
                    transaction.refused_parameters.extend_from_slice(parameters);
                }
            }
            Ok(Request::Mail { .. }) => {
                self.state.declared_too_big |= answer == Answer::DeclaredTooBig;
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
}

/// Holds a message to what the persona looks at, in its order.
fn check(session: &Session, transaction: &Transaction) -> Result<(), Said> {
    let limits = session.limits();
    let data = transaction.data();
    for end in session.persona.rules.checks.end {
        let refusal = match end {
            End::Size => transaction.exceeds(limits.size).then_some(Answer::TooBig),
            End::Fields => (!is_made_of_fields(data)).then_some(Answer::NotAField),
            End::Lines => {
                let longest = lines(data).map(<[u8]>::len).max().unwrap_or_default();
                if limits.text_line.is_some_and(|most| longest > most) {
                    let octets = longest.to_string();
                    return Err(Said::with(Answer::TextLineTooLong, "octets", octets));
                }
                None
            }
            End::Nul => data.contains(&0).then_some(Answer::NulInText),
            End::Header => limits
                .header
                .is_some_and(|most| header(data).len() > most)
                .then_some(Answer::HeaderTooBig),
            End::FewerFields(most) => {
                let fields = lines(header(data)).filter(|line| !line.starts_with(b" "));
                (fields.count() > *most).then_some(Answer::HeaderTooBig)
            }
            End::Hops => {
                let hops = || lines(header(data)).filter(|line| is_received(line)).count();
                limits.hops.is_some_and(|most| hops() > most).then_some(Answer::Loop)
            }
            End::Addresses => {
                let right = header_addresses::are_right(header(data));
                (!right).then_some(Answer::BadHeaderAddress)
            }
            End::SenderOwned => {
                policy::sender_owned(session, transaction.reverse_path.mailbox())?;
                None
            }
        };
        if let Some(answer) = refusal {
            return Err(answer.into());
        }
    }
    session.judge(Moment::EndOfData, Some(&transaction.reverse_path)).map_err(|mut said| {
        said.values.push(("author", author_domain(data)));
        said
    })
}

/// The domain in `From:`, which DMARC asks about (RFC 7489 §3.1); empty where none
/// can be read.
fn author_domain(data: &[u8]) -> String {
    let from = lines(header(data)).find(|line| is_field(line, b"from:"));
    let from = String::from_utf8_lossy(from.unwrap_or_default());
    let domain = from.rsplit_once('@').map_or("", |(_, domain)| domain);
    domain.chars().take_while(|c| c.is_alphanumeric() || ".-".contains(*c)).take(255).collect()
}

/// The lines of `data`, without their line ends.
fn lines(data: &[u8]) -> impl Iterator<Item = &[u8]> {
    data.split(|&octet| octet == b'\n').map(|line| line.strip_suffix(b"\r").unwrap_or(line))
}

/// The header of a message: all before the first empty line (RFC 5322 §2.1).
fn header(data: &[u8]) -> &[u8] {
    let mut octets = 0;
    for line in data.split_inclusive(|&octet| octet == b'\n') {
        if matches!(line, b"\r\n" | b"\n") {
            break;
        }
        octets += line.len();
    }
    &data[..octets]
}

/// Whether each line before the first empty one begins a field or goes on with it.
fn is_made_of_fields(data: &[u8]) -> bool {
    let header = lines(data).take_while(|line| !line.is_empty());
    header.enumerate().all(|(at, line)| match line.first() {
        Some(b' ' | b'\t') => at > 0,
        _ => line.contains(&b':'),
    })
}

/// Whether a field says where the message has been (RFC 5321 §4.4).
fn is_received(line: &[u8]) -> bool {
    is_field(line, b"received:")
}

/// Whether `line` begins the field `name`, which ends with its colon.
fn is_field(line: &[u8], name: &[u8]) -> bool {
    line.get(..name.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(name))
}
