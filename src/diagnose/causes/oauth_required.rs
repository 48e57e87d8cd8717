//! Oauth required.

use super::{Actor, Cause, Clue, Probe, Sign, Stage, clue, t};

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
            "basic authentication is disabled",
            "basicauthblocked",
            "basic auth~ * disabled",
            "basic authentication is not",
        ],
        &[],
    ),
    clue(
        70,
        &["login failed", "authenticationfailed", "authentication failed", "logondenied"],
        &[Sign::Provider("outlook"), Sign::At(Stage::Fetch)],
    ),
    clue(48, &[], &[Sign::Enhanced("5.7.139")]),
    clue(55, &["modern authentication", "requires oauth", "oauth * required"], &[]),
    clue(
        62,
        &["check your login", "login failed"],
        &[Sign::Provider("outlook"), Sign::Not(&Sign::Reply(535))],
    ),
    clue(38, &["authentication unsuccessful"], &[Sign::Provider("outlook")]),
];
