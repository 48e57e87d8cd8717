//! `STARTTLS`: soon.

use super::{Answer, Cursor, Example, Outcome, Rfc, Service, Session, Verb};
use crate::smtp::state::Expecting;
use crate::text::Text;

pub(super) static VERB: Verb = Verb {
    word: "STARTTLS",
    syntax: &["STARTTLS"],
    rfc: Rfc { number: 3207, section: "4" },
    summary: Text::same(""),
    what: Text::same(""),
    when: Text::same(""),
    replies: &[],
    example: Example { service: Service::Mx, lines: &[] },
    note: None,
    before_tls: true,
    run,
    mark,
};

fn run(cursor: &mut Cursor<'_>, session: &mut Session) -> Outcome {
    VERB.no_arguments(cursor, session)?;
    if !session.persona.offers("STARTTLS") {
        return Err(session.say(Answer::UnknownCommand));
    }
    if session.state.tls {
        return Err(session.say(Answer::TlsAlready));
    }
    session.state.expecting = Expecting::Handshake;
    session.done(Answer::StartTls)
}

fn mark(_: &mut Cursor<'_>) {}
