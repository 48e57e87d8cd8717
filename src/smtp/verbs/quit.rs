//! `QUIT`: soon.

use super::{Answer, Cursor, Example, Outcome, Rfc, Service, Session, Verb};
use crate::smtp::state::Expecting;
use crate::text::Text;

pub(super) static VERB: Verb = Verb {
    word: "QUIT",
    syntax: &["QUIT"],
    rfc: Rfc { number: 5321, section: "4.1.1.10" },
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
    session.state.expecting = Expecting::Nothing;
    session.done(Answer::Bye)
}

fn mark(_: &mut Cursor<'_>) {}
