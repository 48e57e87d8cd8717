//! `RSET`: drops the message that has been begun.

use super::{
    Answer, Example, Manual, Outcome, Request, Rfc, Service, Session, Verb, done, nothing,
};
use crate::text::Text;

pub(super) static VERB: Verb = Verb {
    word: "RSET",
    syntax: &["RSET"],
    rfc: Rfc { number: 5321, section: "4.1.1.5" },
    summary: Text {
        en: "Drops the message that has been begun; the connection stays.",
        hi: "शुरू किया हुआ message छोड़ देता है; connection बना रहता है।",
    },
    checks: |checks| checks.rset,
    read: nothing,
    run,
};

pub(super) static MANUAL: Manual = Manual {
    what: Text {
        en: "The server empties its three buffers: the reverse-path, the forward-paths and the mail data. Greeting, TLS and login stay as they are, so that the next `MAIL` may follow at once.",
        hi: "server अपने तीनों buffer खाली कर देता है: reverse-path, forward-paths और mail data। `EHLO`, TLS और login जैसे थे वैसे रहते हैं, इसलिए अगला `MAIL` तुरंत आ सकता है।",
    },
    when: Text {
        en: "At any time except inside the message, where it would be a line of text.",
        hi: "कभी भी, बस message के अंदर नहीं, क्योंकि वहाँ वह message की एक line बन जाएगा।",
    },
    replies: &[
        (
            250,
            Text {
                en: "Done; nothing is left of the message.",
                hi: "हो गया; message का कुछ नहीं बचा।",
            },
        ),
        (
            501,
            Text {
                en: "Nothing may follow the word.", hi: "इस शब्द के बाद कुछ नहीं आता।"
            },
        ),
    ],
    example: Example {
        service: Service::Mx,
        lines: &[
            "EHLO laptop.example",
            "MAIL FROM:<ravi@example.org>",
            "RCPT TO:<nobody@example.in>",
            "RSET",
            "MAIL FROM:<ravi@example.org>",
        ],
    },
    note: Some(Text {
        en: "Mail programs send it when the server refused a recipient and they want to use the same connection for another message.",
        hi: "mail program इसे तब भेजते हैं जब server ने कोई पता मना कर दिया हो और वे उसी connection पर दूसरा message भेजना चाहें।",
    }),
};

fn run(_: Request, session: &mut Session) -> Outcome {
    session.state.reset();
    done(Answer::Reset)
}
