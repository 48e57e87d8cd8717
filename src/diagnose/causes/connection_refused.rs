//! Connection refused.

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
        90,
        &[
            "connection refused",
            "econnrefused",
            "actively refused",
            "connection was refused",
            "refusing smtp connections",
            "connectexception * refused",
            "errno 111",
            "refused to accept a connection",
            "refused the connection",
            "refused by",
        ],
        &[],
    ),
    clue(30, &["smtp connect failed"], &[]),
    clue(-60, &["connection refused from"], &[]),
    clue(60, &["refused to accept", "system refused"], &[Sign::At(Stage::Connect)]),
];
