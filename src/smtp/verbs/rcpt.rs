//! `RCPT`: soon.

use super::{Answer, Cursor, Example, Outcome, Part, Rfc, Service, Session, Verb, extensions};
use crate::smtp::grammar::parameters;
use crate::smtp::{ForwardPath, Mailbox, Parameter, Reply};
use crate::text::Text;

pub(super) static VERB: Verb = Verb {
    word: "RCPT",
    syntax: &["RCPT TO:<forward-path> [SP parameters]"],
    rfc: Rfc { number: 5321, section: "4.1.1.3" },
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
    let Some(transaction) = &session.state.transaction else {
        return Err(session.say(Answer::SenderFirst));
    };
    if transaction.chunked {
        return Err(session.say(Answer::MixedData));
    }
    let utf8 = transaction.parameter("SMTPUTF8").is_some();
    let full = transaction.forward_paths.len() >= session.persona.rules.recipients;
    let (forward_path, parameters) = arguments(cursor).map_err(|answer| match answer {
        Answer::Misspelt => VERB.misspelt(session),
        answer => session.say(answer),
    })?;
    extensions::check(session, &parameters, |extension| extension.rcpt)?;
    if !utf8 && !forward_path.mailbox().is_none_or(Mailbox::is_ascii) {
        return Err(session.say(Answer::NotAscii));
    }
    if full {
        return Err(session.say(Answer::TooManyRecipients));
    }
    deliverable(&forward_path, session)?;
    if let Some(transaction) = &mut session.state.transaction {
        transaction.forward_paths.push(forward_path);
    }
    session.done(Answer::Recipient)
}

fn mark(cursor: &mut Cursor<'_>) {
    let _ = arguments(cursor);
}

/// `TO:`, the path and the parameters.
fn arguments(cursor: &mut Cursor<'_>) -> Result<(ForwardPath, Vec<Parameter>), Answer> {
    if !(cursor.eat(" ") && cursor.eat_as("TO:", Part::Keyword)) {
        return Err(Answer::Misspelt);
    }
    let path = ForwardPath::parse(cursor).ok_or(Answer::BadForwardPath)?;
    Ok((path, parameters(cursor).ok_or(Answer::Misspelt)?))
}

/// Whether this server may take mail for `path`: its own mailboxes always,
/// others only from a user who has logged in (RFC 5321 §3.6.2, RFC 6409 §3).
fn deliverable(path: &ForwardPath, session: &Session) -> Result<(), Reply> {
    let Some(mailbox) = path.mailbox() else { return Ok(()) };
    let address = format!("{}@{}", mailbox.local_part.as_meant(), mailbox.domain);
    let domain = mailbox.domain.as_str();
    let refuse = |answer| Err(session.say_with(answer, &[("address", &address)]));
    let is_ours = session.setup.domains.iter().any(|ours| ours.eq_ignore_ascii_case(domain));
    if is_ours {
        let postmaster = mailbox.local_part.as_meant().eq_ignore_ascii_case("postmaster");
        let exists = session.setup.mailboxes.iter().any(|m| m.eq_ignore_ascii_case(&address));
        if postmaster || exists { Ok(()) } else { refuse(Answer::NoSuchMailbox) }
    } else if session.state.identity.is_some() {
        Ok(())
    } else {
        refuse(Answer::RelayDenied)
    }
}
