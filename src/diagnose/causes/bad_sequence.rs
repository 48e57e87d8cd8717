//! Bad sequence.

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
        92,
        &[
            "bad sequence",
            "improper sequence",
            "sequence of commands",
            "helo first",
            "ehlo first",
            "out of order",
            "hello first",
            "polite people",
            "need mail before",
            "need rcpt",
            "need mail command",
            "nested mail",
            "sender already",
            "bad command sequence",
            "need helo",
            "command out of sequence",
            "valid rcpt command must",
            "mail first",
            "rcpt first",
            "no valid recipients",
        ],
        &[],
    ),
    clue(60, &[], &[Sign::Reply(503)]),
];
