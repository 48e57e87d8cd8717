//! Message too large.

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
        94,
        &[
            "message size exceeds",
            "message too big|large",
            "maximum message size",
            "message size limit",
            "mail size limit",
            "size value too big",
            "size exceeds",
            "message * too large|big",
            "exceeds * size limit",
            "exceed~ * size",
            "recipsizelimit",
            "sendersizelimit",
            "message file too big",
            "size * too large|big",
            "file too big",
            "maximum size",
            "larger than * allowed|limit",
            "message exceeded",
            "message length exceeds",
            "content too large|big",
            "mail too large|big",
            "size limit exceeded",
        ],
        &[],
    ),
    clue(84, &[], &[Sign::Enhanced("5.3.4")]),
    clue(76, &[], &[Sign::Enhanced("5.2.3")]),
    clue(
        30,
        &[],
        &[
            Sign::Reply(552),
            Sign::Not(&Sign::Enhanced("5.2.2")),
            Sign::Not(&Sign::Enhanced("5.7.0")),
        ],
    ),
];
