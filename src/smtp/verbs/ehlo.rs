//! `EHLO`: soon.

use super::{Answer, Cursor, Example, Outcome, Reply, Rfc, Service, Session, Verb, extensions};
use crate::smtp::{Domain, Hello};
use crate::text::Text;

pub(super) static VERB: Verb = Verb {
    word: "EHLO",
    syntax: &["EHLO SP ( Domain / address-literal )"],
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
    greet(&VERB, true, cursor, session)?;
    let mut reply: Reply = session.say(Answer::Ehlo);
    reply.lines.extend(extensions::offered(session).map(|(_, line)| line));
    Ok(Some(reply))
}

pub(super) fn mark(cursor: &mut Cursor<'_>) {
    name(cursor);
}

/// Takes the client's name. It clears the buffers, as `RSET` does
/// (RFC 5321 §4.1.4).
pub(super) fn greet(
    verb: &Verb,
    extended: bool,
    cursor: &mut Cursor<'_>,
    session: &mut Session,
) -> Result<(), Reply> {
    if cursor.rest().trim().is_empty() {
        return Err(verb.misspelt(session));
    }
    let name = name(cursor).ok_or_else(|| session.say(Answer::BadHello))?;
    session.state.hello = Some(Hello { name, extended });
    session.state.transaction = None;
    Ok(())
}

fn name(cursor: &mut Cursor<'_>) -> Option<Domain> {
    cursor.take_while(|c| c == ' ');
    let name = Domain::parse(cursor)?;
    cursor.take_while(|c| c == ' ');
    cursor.is_done().then_some(name)
}
