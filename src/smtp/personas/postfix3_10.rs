//! Postfix as Debian 13 sets it up: wary where older versions were not.

use super::{
    Answer, Bare, Checks, Enhanced, Evidence, Impatience, Lines, Persona, Rules, TextLines, Then,
    TooLong, Voice, Words, on, postfix, words,
};
use crate::text::Text;

pub(super) static PERSONA: Persona = Persona {
    name: "Postfix 3.10",
    about: Text {
        en: "Postfix as Debian 13 sets it up. It hangs up on clients that talk out of turn, and only CR LF . CR LF ends its messages.",
        hi: "Debian 13 की settings के साथ Postfix। जो client बिना बारी बोले, उसका connection काट देता है, और इसका message केवल CR LF . CR LF से ख़त्म होता है।",
    },
    evidence: Evidence::Recorded("3.10.13"),
    guesses: None,
    lacks: &["EXPN"],
    rules: Rules {
        lines: Lines { longest: 4096, too_long: TooLong::Blocks(2048), ..postfix::RULES.lines },
        text: TextLines { bare_lf: Bare::LineEnd, dot_at_bare_lf: false, ..TextLines::STRICT },
        impatience: &[Impatience {
            after: |verb| ["HELO", "EHLO", "DATA", "NOOP", "VRFY"].contains(&verb),
            then: Then::Instead(OUT_OF_STEP),
        }],
        refuses_early_talk: true,
        checks: Checks { help: &[], ..postfix::CHECKS },
        ..postfix::RULES
    },
    words: &[WORDS, postfix::words::WORDS],
    ..postfix::PERSONA
};

const OUT_OF_STEP: Words =
    words(554, Enhanced(5, 5, 0), "Error: SMTP protocol synchronization").and_close();

const WORDS: &[Voice] = &[
    on(Answer::TooEarly, OUT_OF_STEP),
    on(Answer::Help, words(214, Enhanced(2, 0, 0), "Commands: {commands}")),
];
