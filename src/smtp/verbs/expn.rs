//! `EXPN`: who is on this mailing list?

use super::{
    Answer, Example, Manual, Outcome, Request, Rfc, Service, Session, Verb, some_words, vrfy,
};
use crate::smtp::rules::Lookup;
use crate::text::Text;

pub(super) static VERB: Verb = Verb {
    word: "EXPN",
    syntax: &["EXPN SP String"],
    rfc: Rfc { number: 5321, section: "4.1.1.7" },
    summary: Text {
        en: "Asks who is on a mailing list. It is switched off nearly everywhere.",
        hi: "पूछता है कि किसी mailing list में कौन-कौन है। लगभग हर जगह बंद है।",
    },
    checks: |checks| checks.verify,
    read: some_words,
    run,
};

pub(super) static MANUAL: Manual = Manual {
    what: Text {
        en: "`EXPN` (expand) would list the members behind an address. That is nobody's business but the list's, so servers refuse it.",
        hi: "`EXPN` (expand) किसी पते के पीछे के सारे सदस्य गिना देता। यह जानकारी बाहर वालों के लिए नहीं है, इसलिए server मना कर देते हैं।",
    },
    when: Text {
        en: "At any time except inside the message; it changes nothing.",
        hi: "कभी भी, बस message के अंदर नहीं; इससे कुछ नहीं बदलता।",
    },
    replies: &[
        (502, Text { en: "Switched off.", hi: "बंद है।" }),
        (
            250,
            Text {
                en: "The members (rare).", hi: "सदस्यों की सूची (बहुत कम मिलती है)।"
            },
        ),
        (
            550,
            Text {
                en: "You may not ask that.", hi: "आप यह नहीं पूछ सकते।"
            },
        ),
    ],
    example: Example { service: Service::Mx, lines: &["EHLO laptop.example", "EXPN team"] },
    note: Some(Text {
        en: "Like `VRFY` it would be a gift to spammers, and it would tell strangers who belongs to a group.",
        hi: "`VRFY` की तरह यह भी spam भेजने वालों के लिए तोहफ़ा होता, और अजनबियों को बता देता कि किसी समूह में कौन-कौन है।",
    }),
};

fn run(request: Request, session: &mut Session) -> Outcome {
    match request {
        Request::Words(words) if session.persona.rules.lookup == Lookup::Open => {
            vrfy::look_up(&words, session, Answer::Expanded, Answer::NobodyToExpand)
        }
        _ => Err(Answer::NoExpansion.into()),
    }
}
