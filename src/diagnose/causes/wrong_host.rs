//! Wrong host.

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
    clue(95, &["invalid host"], &[]),
    clue(110, &["invalid credentials for relay", "smtp relay settings"], &[]),
    clue(75, &["is unknown"], &[Sign::Says("outgoing server smtp")]),
    clue(80, &["invalid helo", "helo * invalid|rejected", "bad helo"], &[]),
    clue(45, &["lookup failed"], &[Sign::Provider("gmail"), Sign::At(Stage::Fetch)]),
    clue(35, &["could not connect to smtp host"], &[]),
];
