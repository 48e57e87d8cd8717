//! A server that keeps to the RFCs, word for word.

use super::super::extensions::of;
use super::super::{Limits, Profile, Rules};
use super::{Evidence, Persona};
use crate::text::Text;

pub(super) static PERSONA: Persona = Persona {
    name: "RFC 5321",
    about: Text {
        en: "A server that does what the standards say, no more and no less. Its texts are ours.",
        hi: "ऐसा server जो ठीक वही करता है जो standards कहते हैं, न ज़्यादा, न कम। इसके वाक्य हमारे लिखे हुए हैं।",
    },
    evidence: Evidence::Standards,
    guesses: None,
    hosts: &[],
    profiles: &[
        Profile::MX,
        Profile::SUBMISSION,
        Profile::SUBMISSION_PLAIN,
        Profile::SMTPS,
        Profile::tight(Limits { size: 20_000, recipients: 3, idle: Some(3), ..Limits::USUAL }),
    ],
    extensions: &[
        of("SIZE"),
        of("8BITMIME"),
        of("STARTTLS"),
        of("AUTH"),
        of("ENHANCEDSTATUSCODES"),
        of("PIPELINING"),
        of("CHUNKING"),
        of("SMTPUTF8"),
        of("BINARYMIME"),
        of("DSN"),
        of("REQUIRETLS"),
        of("LIMITS"),
        of("DELIVERBY"),
        of("FUTURERELEASE"),
        of("MT-PRIORITY"),
    ],
    mechanisms: &[
        "PLAIN",
        "LOGIN",
        "CRAM-MD5",
        "SCRAM-SHA-1",
        "SCRAM-SHA-256",
        "XOAUTH2",
        "OAUTHBEARER",
        "EXTERNAL",
    ],
    lacks: &[],
    other_commands: &[],
    rules: Rules::STRICT,
    words: &[],
    connection_id: "4f7a1c",
    queue_id: "{id}-{number}",
};
