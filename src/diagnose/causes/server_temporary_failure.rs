//! Server temporary failure.

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
        72,
        &[
            "temporary failure",
            "temporary local problem",
            "insufficient disk space",
            "insufficient system storage",
            "disk full",
            "disk space",
            "no space left",
            "local error in processing",
            "temporarily unavailable",
            "server busy",
            "system resources",
            "temporary system problem",
            "temporary server error",
            "system error",
            "empty reply",
            "host not reachable",
            "temporary error",
            "temporary problem",
            "service unavailable try",
            "lookup failure",
            "out of memory",
            "queue file write error",
            "service temporarily",
            "temporarily rejected",
            "temporary lookup",
            "tempfail",
        ],
        &[Sign::Not(&Sign::Says("name resolution"))],
    ),
    clue(
        48,
        &["service not available", "service unavailable", "try again later", "please try later"],
        &[Sign::Reply(421)],
    ),
    clue(38, &[], &[Sign::Reply(421)]),
    clue(38, &[], &[Sign::Reply(451)]),
    clue(30, &[], &[Sign::Reply(450)]),
    clue(50, &["not available"], &[Sign::Reply(421)]),
    clue(46, &["try again later"], &[Sign::Reply(451)]),
    clue(50, &[], &[Sign::Enhanced("4.3.0")]),
    clue(50, &[], &[Sign::Enhanced("4.3.2")]),
    clue(50, &[], &[Sign::Enhanced("4.3.1")]),
    clue(30, &["try again later", "retry timeout exceeded"], &[]),
    clue(30, &[], &[Sign::Reply(452)]),
    clue(-40, &["greylist~", "throttl~", "starttls", "tls 1 0", "too many"], &[]),
];
