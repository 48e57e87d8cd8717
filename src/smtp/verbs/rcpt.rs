//! `RCPT`: one more recipient of the message.

use super::{Answer, Cursor, Example, Outcome, Part, Rfc, Service, Session, Verb, extensions};
use crate::smtp::grammar::parameters;
use crate::smtp::{ForwardPath, Mailbox, Parameter, Reply};
use crate::text::Text;

pub(super) static VERB: Verb = Verb {
    word: "RCPT",
    syntax: &["RCPT TO:<forward-path> [SP parameters]"],
    rfc: Rfc { number: 5321, section: "4.1.1.3" },
    summary: Text {
        en: "The client names one recipient; it is repeated for each.",
        hi: "client एक पाने वाले का पता देता है; हर पाने वाले के लिए इसे दोहराया जाता है।",
    },
    what: Text {
        en: "The address in angle brackets is a forward-path: where the message goes. The server decides for each one whether it takes it: a mailbox of its own must exist, and to others it delivers only for users who have logged in. It may take some and refuse others; the message then goes to those it took.",
        hi: "`< >` में लिखा पता forward-path है: message कहाँ जाना है। server हर पते पर अलग फ़ैसला करता है: अपने यहाँ का mailbox हो तो वह मौजूद होना चाहिए, और बाहर के पतों पर वह केवल login किए हुए लोगों की mail पहुँचाता है। वह कुछ पते मान सकता है और कुछ मना कर सकता है; message उन्हीं को जाता है जो माने गए।",
    },
    when: Text {
        en: "After `MAIL`, as often as there are recipients.",
        hi: "`MAIL` के बाद, जितने पाने वाले हों उतनी बार।",
    },
    replies: &[
        (
            250,
            Text {
                en: "This recipient is taken.",
                hi: "यह पता मान लिया गया।",
            },
        ),
        (
            452,
            Text {
                en: "Too many recipients for one message; send the rest with another.",
                hi: "एक message में इतने पाने वाले नहीं हो सकते; बाकी को दूसरे message में भेजिए।",
            },
        ),
        (
            501,
            Text {
                en: "The address is not written as it should be.",
                hi: "पता ठीक ढंग से नहीं लिखा है।",
            },
        ),
        (
            503,
            Text {
                en: "`MAIL` must come first.",
                hi: "पहले `MAIL` आना चाहिए।",
            },
        ),
        (
            550,
            Text {
                en: "There is no such mailbox, or the server does not deliver there for you.",
                hi: "ऐसा कोई mailbox नहीं है, या server आपके लिए वहाँ mail नहीं पहुँचाता।",
            },
        ),
    ],
    example: Example {
        service: Service::Mx,
        lines: &[
            "EHLO laptop.example",
            "MAIL FROM:<ravi@example.org>",
            "RCPT TO:<asha@example.in>",
            "RCPT TO:<nobody@example.in>",
            "RCPT TO:<mira@example.com>",
        ],
    },
    note: Some(Text {
        en: "**Bcc lives here and nowhere else**: the hidden recipient gets an `RCPT`, but no line in the message. `To` and `Cc` are only text that the server does not look at.",
        hi: "**Bcc केवल यहीं होता है**: छिपे हुए पाने वाले के लिए `RCPT` भेजा जाता है, पर message में उसकी कोई line नहीं होती। `To` और `Cc` केवल लिखावट हैं, जिन्हें server देखता ही नहीं।",
    }),
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
