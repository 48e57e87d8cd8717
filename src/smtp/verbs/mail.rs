//! `MAIL`: soon.

use super::{Answer, Cursor, Example, Outcome, Part, Rfc, Service, Session, Verb, extensions};
use crate::smtp::grammar::parameters;
use crate::smtp::{Mailbox, Parameter, Reply, ReversePath, Transaction};
use crate::text::Text;

pub(super) static VERB: Verb = Verb {
    word: "MAIL",
    syntax: &["MAIL FROM:<reverse-path> [SP parameters]"],
    rfc: Rfc { number: 5321, section: "4.1.1.2" },
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
    if session.state.hello.is_none() {
        return Err(session.say(Answer::HelloFirst));
    }
    if session.setup.service == Service::Submission && session.state.identity.is_none() {
        return Err(session.say(Answer::LoginFirst));
    }
    if session.state.transaction.is_some() {
        return Err(session.say(Answer::NestedMail));
    }
    let (reverse_path, parameters) =
        arguments(cursor).map_err(|answer| refusal(answer, session))?;
    extensions::check(session, &parameters, |extension| extension.mail)?;
    let transaction = Transaction::new(reverse_path, parameters);
    let ascii = transaction.reverse_path.mailbox().is_none_or(Mailbox::is_ascii);
    if !ascii && transaction.parameter("SMTPUTF8").is_none() {
        return Err(session.say(Answer::NotAscii));
    }
    session.state.transaction = Some(transaction);
    session.done(Answer::Sender)
}

fn mark(cursor: &mut Cursor<'_>) {
    let _ = arguments(cursor);
}

fn refusal(answer: Answer, session: &Session) -> Reply {
    if answer == Answer::Misspelt { VERB.misspelt(session) } else { session.say(answer) }
}

/// `FROM:`, the path and the parameters.
fn arguments(cursor: &mut Cursor<'_>) -> Result<(ReversePath, Vec<Parameter>), Answer> {
    if !(cursor.eat(" ") && cursor.eat_as("FROM:", Part::Keyword)) {
        return Err(Answer::Misspelt);
    }
    let path = ReversePath::parse(cursor).ok_or(Answer::BadReversePath)?;
    Ok((path, parameters(cursor).ok_or(Answer::Misspelt)?))
}
