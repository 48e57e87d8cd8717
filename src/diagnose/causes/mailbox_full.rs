//! Mailbox full.

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
            "over quota",
            "mailbox full",
            "mailbox is full",
            "overquota~",
            "mailbox * full",
            "out of storage",
            "exceeded storage",
            "storage allocation",
            "over * quota",
            "quota * full",
            "quotaexceeded",
            "mailbox has exceeded",
            "inbox is full",
            "exceeded * mailbox",
            "not enough storage",
            "account is full",
            "exceeded * quota",
            "disk quota",
            "mailbox size limit",
            "quota exceeded mailbox",
            "maildir * quota",
            "box is full",
        ],
        &[Sign::Not(&Sign::Says("sending quota")), Sign::Not(&Sign::Says("daily"))],
    ),
    clue(74, &[], &[Sign::Enhanced("5.2.2")]),
    clue(66, &[], &[Sign::Enhanced("4.2.2")]),
    clue(-60, &["message quota", "sending quota", "relay quota"], &[]),
];
