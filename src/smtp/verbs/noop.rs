//! `NOOP`: soon.

use super::{Answer, Cursor, Example, Outcome, Rfc, Service, Session, Verb, argument};
use crate::text::Text;

pub(super) static VERB: Verb = Verb {
    word: "NOOP",
    syntax: &["NOOP [SP String]"],
    rfc: Rfc { number: 5321, section: "4.1.1.9" },
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

fn run(_: &mut Cursor<'_>, session: &mut Session) -> Outcome {
    session.done(Answer::Noop)
}

fn mark(cursor: &mut Cursor<'_>) {
    argument(cursor);
}
