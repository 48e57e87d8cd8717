//! `RSET`: soon.

use super::{Answer, Cursor, Example, Outcome, Rfc, Service, Session, Verb};
use crate::text::Text;

pub(super) static VERB: Verb = Verb {
    word: "RSET",
    syntax: &["RSET"],
    rfc: Rfc { number: 5321, section: "4.1.1.5" },
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
    session.state.transaction = None;
    session.done(Answer::Reset)
}

fn mark(_: &mut Cursor<'_>) {}
