//! `VRFY`: soon.

use super::{Answer, Cursor, Example, Outcome, Rfc, Service, Session, Verb, argument};
use crate::text::Text;

pub(super) static VERB: Verb = Verb {
    word: "VRFY",
    syntax: &["VRFY SP String"],
    rfc: Rfc { number: 5321, section: "4.1.1.6" },
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
    argument(cursor).ok_or_else(|| VERB.misspelt(session))?;
    session.done(Answer::CannotVerify)
}

fn mark(cursor: &mut Cursor<'_>) {
    argument(cursor);
}
