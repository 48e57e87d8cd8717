//! Reverse dns missing.

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
        98,
        &[
            "ptr",
            "reverse dns",
            "rdns",
            "ipv6autherror",
            "cannot find your hostname",
            "reverse hostname",
            "reverse lookup",
            "dns ptr",
            "reverse * lookup",
            "reverse ip",
            "no reverse",
            "reverse address",
            "fcrdns",
            "ip name lookup failed",
            "does not have a ptr",
            "reverse mapping",
            "helo does not match",
        ],
        &[Sign::Not(&Sign::Says("relaying denied"))],
    ),
    clue(96, &[], &[Sign::Enhanced("5.7.25")]),
];
