//! `HELO`: soon.

use super::{Answer, Cursor, Example, Outcome, Rfc, Service, Session, Verb, ehlo};
use crate::text::Text;

pub(super) static VERB: Verb = Verb {
    word: "HELO",
    syntax: &["HELO SP Domain"],
    rfc: Rfc { number: 5321, section: "4.1.1.1" },
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
    ehlo::greet(&VERB, false, cursor, session)?;
    session.done(Answer::Helo)
}

fn mark(cursor: &mut Cursor<'_>) {
    ehlo::mark(cursor);
}
