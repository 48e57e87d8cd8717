//! What a server looks at in a whole message before it answers for it.

use super::check::End;
use super::said::Said;
use super::{Answer, Session, Transaction, policy};

/// Holds a message to what the persona looks at, in its order.
pub(super) fn check(session: &Session, transaction: &Transaction) -> Result<(), Said> {
    let limits = session.limits();
    let data = transaction.data();
    for end in session.persona.rules.checks.end {
        let refusal = match end {
            End::Size => transaction.exceeds(limits.size).then_some(Answer::TooBig),
            End::Lines => {
                let longest = lines(data).map(<[u8]>::len).max().unwrap_or_default();
                limits
                    .text_line
                    .is_some_and(|most| longest > most)
                    .then_some(Answer::TextLineTooLong)
            }
            End::Nul => data.contains(&0).then_some(Answer::NulInText),
            End::Header => limits
                .header
                .is_some_and(|most| header(data).len() > most)
                .then_some(Answer::HeaderTooBig),
            End::Hops => {
                let hops = || lines(header(data)).filter(|line| is_received(line)).count();
                limits.hops.is_some_and(|most| hops() > most).then_some(Answer::Loop)
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
    Ok(())
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

/// Whether a field says where the message has been (RFC 5321 §4.4).
fn is_received(line: &[u8]) -> bool {
    line.get(..9).is_some_and(|name| name.eq_ignore_ascii_case(b"received:"))
}
