//! Non ascii not supported.

use super::{Actor, Cause, Clue, Probe, Sign, clue, t};

pub(super) static CAUSE: Cause = Cause {
    title: t("", ""),
    what: t("", ""),
    acts: &[Actor::User],
    steps: &[],
    probe: Probe::Send,
    settles: t("", ""),
    lesson: "first_mail",
    verb: None,
    prepare: false,

    clues: CLUES,
};

const CLUES: &[Clue] = &[
    clue(
        98,
        &[
            "smtputf8",
            "non ascii",
            "8 bit data",
            "8bit data",
            "internationalized",
            "internationali~ed",
            "utf8 * not",
            "utf 8 * not",
            "ascii codec",
            "unicodeencodeerror",
            "eight bit",
            "8 bit characters",
            "not ascii",
            "us ascii",
            "non 7bit",
        ],
        &[],
    ),
    clue(84, &[], &[Sign::Enhanced("5.6.7")]),
    clue(84, &[], &[Sign::Enhanced("5.6.9")]),
    clue(45, &[], &[Sign::Reply(555), Sign::Enhanced("5.5.2")]),
];
