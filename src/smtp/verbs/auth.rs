//! `AUTH`: soon.

use super::{Answer, Cursor, Example, Outcome, Part, Rfc, Service, Session, Verb, extensions};
use crate::smtp::mechanisms::{Exchange, MECHANISMS, decoded};
use crate::text::Text;

pub(super) static VERB: Verb = Verb {
    word: "AUTH",
    syntax: &["AUTH SP mechanism [SP initial-response]"],
    rfc: Rfc { number: 4954, section: "4" },
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
    if !extensions::offered(session).any(|(extension, _)| extension.keyword == "AUTH") {
        return Err(session.say(Answer::NoLogin));
    }
    if session.state.identity.is_some() {
        return Err(session.say(Answer::LoginAlready));
    }
    if session.state.transaction.is_some() {
        return Err(session.say(Answer::LoginTooLate));
    }
    let (name, response) = arguments(cursor).ok_or_else(|| VERB.misspelt(session))?;
    let mechanism = MECHANISMS
        .iter()
        .find(|mechanism| mechanism.name.eq_ignore_ascii_case(name))
        .filter(|mechanism| session.persona.mechanisms.contains(&mechanism.name))
        .ok_or_else(|| session.say(Answer::UnknownMechanism))?;
    let heard = match response {
        None => Vec::new(),
        // A lone `=` is an answer without octets.
        Some("=") => vec![Vec::new()],
        Some(base64) => vec![decoded(session, base64)?],
    };
    Exchange { mechanism, heard }.go_on(session)
}

fn mark(cursor: &mut Cursor<'_>) {
    arguments(cursor);
}

/// The mechanism, and the first answer if it comes along.
fn arguments<'a>(cursor: &mut Cursor<'a>) -> Option<(&'a str, Option<&'a str>)> {
    cursor.take_while(|c| c == ' ');
    let from = cursor.at();
    let name = cursor.take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    cursor.mark(from, Part::Mechanism);
    let spaces = cursor.take_while(|c| c == ' ');
    let from = cursor.at();
    let response = cursor.take_while(|c| c != ' ');
    cursor.mark(from, Part::Response);
    cursor.take_while(|c| c == ' ');
    let right = !name.is_empty() && cursor.is_done() && spaces.is_empty() == response.is_empty();
    right.then_some((name, Some(response).filter(|response| !response.is_empty())))
}
