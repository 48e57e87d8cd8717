//! Auth required.

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
        95,
        &[
            "not authenticated",
            "authentication required",
            "authentication is required",
            "not logged in",
            "must authenticate",
            "must be authenticated",
            "authenticate first",
            "log in first",
            "authentication needed",
            "auth~ first",
            "please authenticate",
            "requires authentication",
            "unauthenticated senders",
            "need to authenticate",
            "auth command first",
            "anonymous mail",
            "authentication * before",
        ],
        &[],
    ),
    clue(90, &[], &[Sign::Enhanced("5.7.57")]),
    clue(45, &[], &[Sign::Reply(530)]),
    clue(30, &["relay access denied", "relaying denied", "unable to relay"], &[]),
    clue(-70, &["starttls"], &[Sign::Reply(530)]),
    clue(-60, &["resolver rst authrequired"], &[]),
    clue(-45, &["authentication unsuccessful"], &[]),
];
