//! `DATA`: the message itself.

use super::{
    Answer, Example, Manual, Outcome, Request, Rfc, Service, Session, Verb, done, nothing,
};
use crate::smtp::state::Expecting;
use crate::smtp::unstuff::Unstuffer;
use crate::text::Text;

pub(super) static VERB: Verb = Verb {
    word: "DATA",
    syntax: &["DATA"],
    rfc: Rfc { number: 5321, section: "4.1.1.4" },
    summary: Text {
        en: "The message follows, up to a line that is only a dot.",
        hi: "इसके बाद message आता है, ऐसी line तक जिसमें केवल एक dot हो।",
    },
    checks: |checks| checks.data,
    read: nothing,
    run,
};

pub(super) static MANUAL: Manual = Manual {
    what: Text {
        en: "After `354` every line belongs to the message: first the header (`From`, `To`, `Subject`), an empty line, then the text. A line that is only a dot ends it. If a line of the message itself begins with a dot, the client puts a second one in front and the server takes it off again. With the `250` after the dot the server **answers for the message**.",
        hi: "`354` के बाद हर line message की होती है: पहले header (`From`, `To`, `Subject`), फिर एक खाली line, फिर लिखी हुई बात। जिस line में केवल एक dot हो, वहाँ message खत्म होता है। अगर message की अपनी कोई line dot से शुरू हो, तो client आगे एक और dot लगा देता है और server उसे हटा देता है। dot के बाद आए `250` के साथ **message की ज़िम्मेदारी server की हो जाती है**।",
    },
    when: Text {
        en: "After at least one `RCPT` that was taken.",
        hi: "कम से कम एक `RCPT` माने जाने के बाद।",
    },
    replies: &[
        (354, Text { en: "Send the message now.", hi: "अब message भेजिए।" }),
        (
            250,
            Text {
                en: "After the dot: I have it and I answer for it.",
                hi: "dot के बाद: message मिल गया, अब ज़िम्मेदारी मेरी।",
            },
        ),
        (
            503,
            Text {
                en: "`MAIL` and `RCPT` must come first.", hi: "पहले `MAIL` और `RCPT` आने चाहिए।"
            },
        ),
        (
            552,
            Text {
                en: "The message is too big.", hi: "message बहुत बड़ा है।"
            },
        ),
        (
            554,
            Text {
                en: "The message is refused, for example as spam.",
                hi: "message मना कर दिया गया, जैसे spam मानकर।",
            },
        ),
    ],
    example: Example {
        service: Service::Mx,
        lines: &[
            "EHLO laptop.example",
            "MAIL FROM:<ravi@example.org>",
            "RCPT TO:<asha@example.in>",
            "DATA",
            "From: Ravi <ravi@example.org>",
            "To: asha@example.in",
            "Subject: Namaste",
            "",
            "Dots at the beginning of a line are doubled:",
            "..like this one",
            ".",
        ],
    },
    note: Some(Text {
        en: "Only `CR LF . CR LF` ends a message. Servers that also accepted other line ends could be tricked into reading a second, forged message inside the first: SMTP smuggling.",
        hi: "message केवल `CR LF . CR LF` से खत्म होता है। जो server दूसरे line ends भी मान लेते थे, उन्हें धोखा देकर एक message के अंदर दूसरा नकली message घुसाया जा सकता था: इसे SMTP smuggling कहते हैं।",
    }),
};

fn run(_: Request, session: &mut Session) -> Outcome {
    session.state.expecting = Expecting::Data(Unstuffer::default());
    done(Answer::GoAhead)
}
