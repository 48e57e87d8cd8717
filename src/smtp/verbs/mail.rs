//! `MAIL`: a message begins, and this is where its bounces go.

use super::{Answer, Cursor, Example, Outcome, Part, Rfc, Service, Session, Verb, extensions};
use crate::smtp::grammar::parameters;
use crate::smtp::{Mailbox, Parameter, Reply, ReversePath, Transaction};
use crate::text::Text;

pub(super) static VERB: Verb = Verb {
    word: "MAIL",
    syntax: &["MAIL FROM:<reverse-path> [SP parameters]"],
    rfc: Rfc { number: 5321, section: "4.1.1.2" },
    summary: Text {
        en: "A message begins; the client says where to report if it cannot be delivered.",
        hi: "message शुरू होता है; client बताता है कि न पहुँचे तो सूचना किसे दी जाए।",
    },
    what: Text {
        en: "`MAIL FROM` opens a transaction: one message with its envelope. The address in angle brackets is the reverse-path, to which servers report a failure. It is the sender on the **envelope** and need not be the one in the `From` line that people see. After it may stand parameters from the server's list, such as `SIZE=1200`.",
        hi: "`MAIL FROM` एक transaction खोलता है: एक message और उसका लिफ़ाफ़ा। `< >` में लिखा पता reverse-path है: mail न पहुँचे तो servers इसी पते पर सूचना भेजते हैं। यह **लिफ़ाफ़े** पर लिखा भेजने वाला है; लोगों को दिखने वाली `From` line में कुछ और भी लिखा हो सकता है। इसके बाद server की सूची में से parameter आ सकते हैं, जैसे `SIZE=1200`।",
    },
    when: Text {
        en: "After `EHLO`, and after the login if the server wants one. Only when no other message is open.",
        hi: "`EHLO` के बाद, और server login माँगे तो login के बाद। तभी, जब कोई दूसरा message खुला न हो।",
    },
    replies: &[
        (
            250,
            Text {
                en: "A message may begin.",
                hi: "message शुरू हो सकता है।",
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
                en: "A message is open already, or the greeting is missing.",
                hi: "एक message पहले से खुला है, या अभी `EHLO` नहीं हुआ।",
            },
        ),
        (
            530,
            Text {
                en: "Encrypt or log in first.",
                hi: "पहले encrypt कीजिए या login कीजिए।",
            },
        ),
        (
            552,
            Text {
                en: "The size that was declared is too big.",
                hi: "बताया गया size बहुत बड़ा है।",
            },
        ),
        (
            555,
            Text {
                en: "The server does not know one of the parameters.",
                hi: "कोई एक parameter server नहीं जानता।",
            },
        ),
    ],
    example: Example {
        service: Service::Mx,
        lines: &[
            "EHLO laptop.example",
            "MAIL FROM:<ravi@example.org> SIZE=1200",
        ],
    },
    note: Some(Text {
        en: "`MAIL FROM:<>` has no address at all: reports about undelivered mail are sent like this, so that a report never causes another report.",
        hi: "`MAIL FROM:<>` में कोई पता नहीं होता: न पहुँची mail की सूचना ऐसे ही भेजी जाती है, ताकि एक सूचना से दूसरी सूचना न बनती चले।",
    }),
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
