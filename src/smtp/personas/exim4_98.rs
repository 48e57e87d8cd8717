//! Exim 4.98 with its authors' example configuration.

use super::{Answer, Evidence, Mailboxes, Persona, Rules, Voice, bare, exim, of, on, when};
use crate::text::Text;

pub(super) static PERSONA: Persona = Persona {
    name: "Exim 4.98",
    about: Text {
        en: "A newer Exim, as Debian 13 brings it. It says with `LIMITS` how much it takes.",
        hi: "नया Exim, जैसा Debian 13 में आता है। यह `LIMITS` से बता देता है कि कितना लेगा।",
    },
    evidence: Evidence::Recorded("4.98.2"),
    guesses: None,
    extensions: &[
        of("SIZE"),
        of("LIMITS"),
        of("8BITMIME"),
        of("DSN"),
        of("PIPELINING"),
        super::line("PIPECONNECT", "PIPECONNECT", |session| session.queue().is_empty()),
        when("AUTH", |session| session.identity().is_none()),
        of("CHUNKING"),
        of("STARTTLS"),
        super::word("PRDR"),
        of("SMTPUTF8"),
        super::word("HELP"),
    ],
    rules: Rules {
        mailboxes: Mailboxes { greylists: false, ..exim::RULES.mailboxes },
        ..exim::RULES
    },
    words: &[WORDS, exim::words::WORDS],
    ..exim::PERSONA
};

const WORDS: &[Voice] = &[on(Answer::Greeting, bare(220, "{host} ESMTP Exim 4.98.2"))];
