//! `NOOP`: nothing, but the server answers.

use super::{Answer, Example, Manual, Rfc, Service, Verb, done, words_for_people};
use crate::text::Text;

pub(super) static VERB: Verb = Verb {
    word: "NOOP",
    syntax: &["NOOP [SP String]"],
    rfc: Rfc { number: 5321, section: "4.1.1.9" },
    summary: Text {
        en: "Does nothing, and the server says OK.",
        hi: "कुछ नहीं करता, और server OK कहता है।",
    },
    checks: |checks| checks.noop,
    read: words_for_people,
    run: |_, _| done(Answer::Noop),
};

pub(super) static MANUAL: Manual = Manual {
    what: Text {
        en: "`NOOP` (no operation) changes nothing. It keeps a connection alive and shows that the server is still listening. Words after it are ignored.",
        hi: "`NOOP` (no operation) से कुछ नहीं बदलता। इससे connection चालू रहता है और पता चलता है कि server अभी सुन रहा है। इसके बाद लिखे शब्दों को अनदेखा किया जाता है।",
    },
    when: Text {
        en: "At any time except inside the message.",
        hi: "कभी भी, बस message के अंदर नहीं।",
    },
    replies: &[(250, Text { en: "I am here.", hi: "मैं यहीं हूँ।" })],
    example: Example { service: Service::Mx, lines: &["EHLO laptop.example", "NOOP"] },
    note: None,
};
