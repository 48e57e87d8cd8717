//! `DATA`: soon.

use super::{Answer, Cursor, Example, Outcome, Rfc, Service, Session, Verb};
use crate::smtp::state::Expecting;
use crate::smtp::unstuff::Unstuffer;
use crate::text::Text;

pub(super) static VERB: Verb = Verb {
    word: "DATA",
    syntax: &["DATA"],
    rfc: Rfc { number: 5321, section: "4.1.1.4" },
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
    VERB.no_arguments(cursor, session)?;
    match &session.state.transaction {
        None => return Err(session.say(Answer::SenderFirst)),
        Some(transaction) if transaction.chunked => return Err(session.say(Answer::MixedData)),
        Some(transaction) if transaction.forward_paths.is_empty() => {
            return Err(session.say(Answer::RecipientFirst));
        }
        Some(_) => {}
    }
    session.state.expecting = Expecting::Data(Unstuffer::LineStart);
    session.done(Answer::GoAhead)
}

fn mark(_: &mut Cursor<'_>) {}
