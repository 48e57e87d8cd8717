//! `RCPT`: one more recipient of the message.

use super::{
    Answer, Cursor, Example, Fault, Manual, Outcome, Read, Request, Rfc, Service, Session, Verb,
    done,
};
use crate::smtp::grammar::parameters;
use crate::text::Text;

pub(super) static VERB: Verb = Verb {
    word: "RCPT",
    syntax: &["RCPT TO:<forward-path> [SP parameters]"],
    rfc: Rfc { number: 5321, section: "4.1.1.3" },
    summary: Text {
        en: "The client names one recipient; it is repeated for each.",
        hi: "client एक पाने वाले का पता देता है; हर पाने वाले के लिए इसे दोहराया जाता है।",
    },
    checks: |checks| checks.rcpt,
    read,
    run,
};

pub(super) static MANUAL: Manual = Manual {
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
                en: "This recipient is taken.", hi: "यह पता मान लिया गया।"
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
                en: "`MAIL` must come first.", hi: "पहले `MAIL` आना चाहिए।"
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
};

fn run(request: Request, session: &mut Session) -> Outcome {
    if let (Request::Rcpt { forward_path, parameters }, Some(transaction)) =
        (request, &mut session.state.transaction)
    {
        transaction.forward_paths.push(forward_path);
        transaction.rcpt_parameters.push(parameters);
    }
    done(Answer::Recipient)
}

/// `TO:`, the path and the parameters.
fn read(cursor: &mut Cursor<'_>, session: &Session) -> Read {
    let rules = &session.persona.rules;
    let keyword = rules.addresses.keyword.read(cursor, "TO");
    keyword.ok_or(Fault { answer: Answer::Misspelt, at: cursor.at() })?;
    let path = (rules.addresses.forward_path)(cursor);
    let forward_path = path.map_err(|answer| Fault { answer, at: cursor.at() })?;
    let parameters = parameters(cursor, rules.parameters);
    let parameters = parameters.ok_or(Fault { answer: Answer::BadParameter, at: cursor.at() })?;
    Ok(Request::Rcpt { forward_path, parameters })
}
