//! Mx or routing problem.

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
        102,
        &[
            "hop count",
            "too many hops",
            "loops back",
            "mail loop",
            "routing loop",
            "null mx",
            "no mx",
            "not accept mail",
            "mail exchanger",
            "doesn t receive email",
            "mx records",
            "mx record",
            "misconfigured mx",
            "lookup mx",
            "mx lookup",
            "mail forwarding loop",
            "loop detected",
            "mail server loop",
            "message is looping",
            "domain * couldn t be found",
            "verify recipient",
            "no valid mx",
            "mx host~",
            "not accept email",
            "no mail server",
            "routing",
            "mail for * loops",
        ],
        &[],
    ),
    clue(84, &[], &[Sign::Enhanced("5.4.6")]),
    clue(84, &[], &[Sign::Enhanced("5.1.10")]),
    clue(76, &[], &[Sign::Enhanced("5.4.4")]),
    clue(60, &[], &[Sign::Enhanced("4.4.6")]),
    clue(60, &[], &[Sign::Enhanced("5.4.14")]),
    clue(40, &["infonorecords", "any host named", "unrouteable address"], &[]),
    clue(-80, &["connection timed out", "connection refused"], &[]),
];
