//! Line too long or bare lf.

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
        "line too long",
        "line limit",
        "line is too long",
        "lines too long",
        "bare lf",
        "bare cr",
        "bare line feed",
        "bare newline",
        "bare carriage return",
        "headers too large",
        "header~ too large|long|big",
        "maximum line length",
        "line length",
        "lines longer",
        "long line~",
        "line longer",
        "stray newline",
        "lone cr|lf",
        "cr|lf not allowed",
    ],
    &[],
)];
