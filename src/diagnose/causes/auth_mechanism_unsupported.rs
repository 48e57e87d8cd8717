//! Auth mechanism unsupported.

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
        90,
        &[
            "not advertise auth~",
            "does not support authentication",
            "no authenticators available",
            "not support * authentication method",
            "invalid authentication mechanism",
            "authentication mechanism",
            "unrecognized authentication type",
            "unsupported authentication",
            "auth~ * not supported",
            "no supported authentication",
            "no suitable authentication",
            "no compatible authentication",
            "no worthy mechs",
            "mechanism~ * not supported",
            "not support * auth~ method~",
            "auth not available",
            "unknown authentication method",
            "no acceptable authentication",
            "server does not support auth",
        ],
        &[],
    ),
    clue(85, &["authentication aborted"], &[Sign::Says("authmech")]),
    clue(85, &[], &[Sign::Enhanced("5.7.4")]),
    clue(75, &[], &[Sign::Reply(504)]),
    clue(80, &["auth plain|login incorrect|login|authentication|error"], &[Sign::Program("curl")]),
    clue(-60, &["tls off"], &[]),
    clue(-40, &["authentication failed"], &[Sign::Not(&Sign::Says("authentication mechanism"))]),
];
