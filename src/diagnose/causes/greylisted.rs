//! Greylisted.

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
            "greylist~",
            "graylist~",
            "greylisting",
            "postgrey",
            "grey listed",
            "grey listing",
            "milter greylist",
        ],
        &[],
    ),
    clue(
        70,
        &["try again later", "come back later", "please try again", "try later"],
        &[Sign::Enhanced("4.7.1")],
    ),
    clue(
        60,
        &["first time * sender|seen", "please retry later", "try again in * seconds|minutes"],
        &[],
    ),
];
