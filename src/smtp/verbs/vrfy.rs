//! `VRFY`: does this mailbox exist?

use super::{Answer, Cursor, Example, Outcome, Rfc, Service, Session, Verb, argument};
use crate::text::Text;

pub(super) static VERB: Verb = Verb {
    word: "VRFY",
    syntax: &["VRFY SP String"],
    rfc: Rfc { number: 5321, section: "4.1.1.6" },
    summary: Text {
        en: "Asks whether a mailbox exists. Servers hardly ever say.",
        hi: "पूछता है कि कोई mailbox है या नहीं। server लगभग कभी नहीं बताते।",
    },
    what: Text {
        en: "`VRFY` (verify) was made for people who wanted to look up an address. Today nearly every server answers `252`: neither yes nor no, send your message and see.",
        hi: "`VRFY` (verify) उन लोगों के लिए बना था जो कोई पता जाँचना चाहते थे। आज लगभग हर server `252` कहता है: न हाँ, न ना, message भेजकर देख लीजिए।",
    },
    when: Text {
        en: "At any time except inside the message; it changes nothing.",
        hi: "कभी भी, बस message के अंदर नहीं; इससे कुछ नहीं बदलता।",
    },
    replies: &[
        (
            252,
            Text {
                en: "I do not say; send the message and see.",
                hi: "यह नहीं बताऊँगा; message भेजकर देखिए।",
            },
        ),
        (
            250,
            Text {
                en: "The mailbox exists (rare).",
                hi: "mailbox है (बहुत कम मिलता है)।",
            },
        ),
        (
            501,
            Text {
                en: "Nothing was asked for.",
                hi: "पूछा ही नहीं गया कि कौन-सा mailbox।",
            },
        ),
        (
            502,
            Text {
                en: "Switched off.",
                hi: "बंद है।",
            },
        ),
        (
            550,
            Text {
                en: "There is no such mailbox (rare).",
                hi: "ऐसा mailbox नहीं है (बहुत कम मिलता है)।",
            },
        ),
    ],
    example: Example {
        service: Service::Mx,
        lines: &["EHLO laptop.example", "VRFY asha"],
    },
    note: Some(Text {
        en: "It is switched off because of spam: whoever may ask can try thousands of names and collect the addresses that exist.",
        hi: "यह spam के कारण बंद रहता है: पूछने की छूट हो तो कोई हज़ारों नाम आज़माकर मौजूद पते बटोर सकता है।",
    }),
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
