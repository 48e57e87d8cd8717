//! `QUIT`: the client is done.

use super::{Answer, Example, Manual, Rfc, Service, Verb, done, nothing};
use crate::text::Text;

pub(super) static VERB: Verb = Verb {
    word: "QUIT",
    syntax: &["QUIT"],
    rfc: Rfc { number: 5321, section: "4.1.1.10" },
    summary: Text {
        en: "The client is done; the server says goodbye and closes the connection.",
        hi: "client का काम पूरा हुआ; server विदा लेकर connection बंद कर देता है।",
    },
    checks: |checks| checks.quit,
    read: nothing,
    run: |_, _| done(Answer::Bye),
};

pub(super) static MANUAL: Manual = Manual {
    what: Text {
        en: "The server answers `221` and closes. A message that was not finished is dropped; one that was answered with `250` is safe. A client that just hangs up leaves the server in doubt whether something went wrong.",
        hi: "server `221` कहकर connection बंद कर देता है। अधूरा message छोड़ दिया जाता है; जिसके लिए `250` आ चुका है, वह सुरक्षित है। client बिना कुछ कहे चला जाए, तो server समझ नहीं पाता कि कोई गड़बड़ हुई या नहीं।",
    },
    when: Text {
        en: "At any time except inside the message.",
        hi: "कभी भी, बस message के अंदर नहीं।",
    },
    replies: &[
        (221, Text { en: "Goodbye.", hi: "नमस्ते।" }),
        (
            501,
            Text {
                en: "Nothing may follow the word.", hi: "इस शब्द के बाद कुछ नहीं आता।"
            },
        ),
    ],
    example: Example { service: Service::Mx, lines: &["EHLO laptop.example", "QUIT"] },
    note: None,
};
