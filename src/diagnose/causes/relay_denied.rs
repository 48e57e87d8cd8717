//! Relay denied.

use super::{Actor, Cause, Probe, t};

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

const CLUES: &[super::Clue] = &[];
