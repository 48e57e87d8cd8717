//! Sending quota exceeded.

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
        100,
        &[
            "sending quota exceeded",
            "daily * quota|limit",
            "relay quota",
            "daily user sending",
            "daily message quota",
            "daily limit",
            "daily sending",
            "sending limit~",
            "limited to * messages",
            "messages * day",
            "mails per day",
            "monthly * limit|quota",
            "out of credits",
            "no credits",
            "message limit",
            "exceeded * limit * day",
            "quota * used",
            "plan limit",
            "hourly quota|limit",
            "maximum credits",
            "sending quota",
            "exceeded your * quota|allowance",
        ],
        &[],
    ),
    clue(94, &[], &[Sign::Enhanced("5.4.5")]),
];
