//! Attachment blocked.

use super::{Actor, Cause, Clue, Probe, clue, t};

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

const CLUES: &[Clue] = &[clue(
    102,
    &[
        "potential security issue",
        "presents a potential",
        "virus",
        "infected",
        "malware",
        "attachment~ * blocked|rejected|not",
        "banned file",
        "banned content",
        "banned name",
        "clamav",
        "prohibited attachment",
        "blocked because its content",
        "file type * not",
        "executable",
        "trojan",
        "eicar",
    ],
    &[],
)];
