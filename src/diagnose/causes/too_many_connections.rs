//! Too many connections.

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
    100,
    &[
        "too many * connections",
        "maximum number of connections",
        "max~ * connections",
        "connection limit",
        "too many concurrent",
        "mail_max_userip_connections",
        "too many connections",
        "number of connections",
        "too many sessions",
        "concurrent connections",
        "simultaneous connections",
        "connections from your",
        "toomanyconnections",
        "connections exceeded",
        "too many concurrent",
    ],
    &[],
)];
