//! Web login required.

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
        105,
        &[
            "log in via|with|through your web",
            "log in * web browser",
            "webloginrequired",
            "web login required",
            "sign in * web browser",
            "login * web browser",
            "signin continue",
            "via your web browser",
            "with your web browser",
            "through your web browser",
            "unlockcaptcha",
        ],
        &[],
    ),
    clue(80, &[], &[Sign::Enhanced("5.7.14"), Sign::Provider("gmail")]),
];
