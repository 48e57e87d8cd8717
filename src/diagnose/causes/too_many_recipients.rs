//! Too many recipients.

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
        96,
        &[
            "too many recipients",
            "recipient count exceeds",
            "number of recipients",
            "maximum * recipients",
            "recipients * exceed~",
            "recipient limit",
            "too many rcpt",
            "recipients per message",
        ],
        &[],
    ),
    clue(80, &[], &[Sign::Enhanced("4.5.3")]),
    clue(80, &[], &[Sign::Enhanced("5.5.3")]),
];
