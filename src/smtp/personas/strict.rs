//! A server that keeps to the RFCs, word for word.

use super::{Passwords, Persona, Rules};
use crate::text::Text;

pub(super) static PERSONA: Persona = Persona {
    name: "RFC 5321",
    about: Text {
        en: "A server that does what the standards say, no more and no less. Its texts are ours.",
        hi: "ऐसा server जो ठीक वही करता है जो standards कहते हैं, न ज़्यादा, न कम। इसके वाक्य हमारे लिखे हुए हैं।",
    },
    hosts: &[],
    extensions: &[
        "SIZE", "8BITMIME", "STARTTLS", "AUTH", "ENHANCEDSTATUSCODES", "PIPELINING", "CHUNKING",
        "SMTPUTF8",
    ],
    mechanisms: &["PLAIN", "LOGIN"],
    rules: Rules { size: 26_214_400, recipients: 100, passwords: Passwords::Everyday },
    words: &[],
    connection_id: "4f7a1c",
    queue_id: "{id}-{number}",
};
