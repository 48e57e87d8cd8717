//! `BDAT`: soon.

use super::{Answer, Cursor, Example, Outcome, Part, Rfc, Service, Session, Verb};
use crate::smtp::state::{Chunk, Expecting};
use crate::text::Text;

pub(super) static VERB: Verb = Verb {
    word: "BDAT",
    syntax: &["BDAT SP octets [SP LAST]"],
    rfc: Rfc { number: 3030, section: "2" },
    summary: Text::same(""),
    what: Text::same(""),
    when: Text::same(""),
    replies: &[],
    example: Example { service: Service::Mx, lines: &[] },
    note: None,
    before_tls: false,
    run,
    mark,
};

fn run(cursor: &mut Cursor<'_>, session: &mut Session) -> Outcome {
    if !session.persona.offers("CHUNKING") {
        return Err(session.say(Answer::UnknownCommand));
    }
    let (octets, last) = arguments(cursor).ok_or_else(|| VERB.misspelt(session))?;
    let refusal = match &session.state.transaction {
        None => Some(Answer::SenderFirst),
        Some(transaction) if transaction.forward_paths.is_empty() => Some(Answer::RecipientFirst),
        Some(_) => None,
    };
    let chunk = Chunk { left: octets, last, refused: refusal.is_some() };
    if octets > 0 {
        session.state.expecting = Expecting::Chunk(chunk);
    }
    if let Some(answer) = refusal {
        return Err(session.say(answer));
    }
    if let Some(transaction) = &mut session.state.transaction {
        transaction.chunked = true;
    }
    Ok(if octets == 0 { session.end_of_chunk(chunk) } else { None })
}

fn mark(cursor: &mut Cursor<'_>) {
    arguments(cursor);
}

/// The length of the part, and whether it is the last.
fn arguments(cursor: &mut Cursor<'_>) -> Option<(u64, bool)> {
    cursor.take_while(|c| c == ' ');
    let from = cursor.at();
    let octets = cursor.take_while(|c| c.is_ascii_digit());
    cursor.mark(from, Part::ParameterValue);
    let last = cursor.eat(" ") && cursor.eat_as("LAST", Part::Keyword);
    cursor.take_while(|c| c == ' ');
    cursor.is_done().then_some((octets.parse().ok()?, last))
}
