//! `HELO`: the greeting of 1982, without extensions.

use super::{Answer, Example, Manual, Outcome, Request, Rfc, Service, Session, Verb, done, ehlo};
use crate::text::Text;

pub(super) static VERB: Verb = Verb {
    word: "HELO",
    syntax: &["HELO SP Domain"],
    rfc: Rfc { number: 5321, section: "4.1.1.1" },
    summary: Text {
        en: "The old greeting: the client says who it is, and no more.",
        hi: "पुराना अभिवादन: client बस अपना नाम बताता है।",
    },
    checks: |checks| checks.hello,
    read: ehlo::read,
    run,
};

pub(super) static MANUAL: Manual = Manual {
    what: Text {
        en: "`HELO` is what `EHLO` was before extensions existed. The server answers with one line. Without `EHLO` there is no encryption, no login and no declared size, so mail programs need it no more.",
        hi: "extension आने से पहले `EHLO` की जगह `HELO` था। server एक ही line में जवाब देता है। `EHLO` के बिना न encryption मिलता है, न login, न size बताने की सुविधा, इसलिए आज mail program को इसकी ज़रूरत नहीं पड़ती।",
    },
    when: Text {
        en: "In place of `EHLO`, only when the server refused that.",
        hi: "`EHLO` की जगह, और तभी जब server ने उसे मना कर दिया हो।",
    },
    replies: &[
        (250, Text { en: "Pleased to meet you.", hi: "मिलकर अच्छा लगा।" }),
        (
            501,
            Text {
                en: "The name is missing or is not a domain.",
                hi: "नाम नहीं है, या वह domain नहीं है।",
            },
        ),
    ],
    example: Example { service: Service::Mx, lines: &["HELO laptop.example"] },
    note: Some(Text {
        en: "Four letters, because in SMTP's early days all commands had four. `EHLO` turned two of them around so that old servers would say “unknown command” and the client could fall back.",
        hi: "चार अक्षर इसलिए कि शुरू में SMTP के सारे commands चार अक्षरों के थे। `EHLO` में दो अक्षर पलट दिए गए, ताकि पुराना server “unknown command” कहे और client वापस `HELO` पर आ सके।",
    }),
};

fn run(request: Request, session: &mut Session) -> Outcome {
    ehlo::greet(request, false, session);
    done(Answer::Helo)
}
