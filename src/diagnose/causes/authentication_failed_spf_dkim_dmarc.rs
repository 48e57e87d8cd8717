//! Authentication failed spf dkim dmarc.

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
        97,
        &[
            "dmarc",
            "authentication checks",
            "does not have authentication information",
            "mail is unauthenticated",
            "sender is unauthenticated",
            "message is unauthenticated",
            "unauthenticated email",
            "spf * fail~",
            "spf check",
            "dkim * fail~",
            "dkim signature",
            "failed spf",
            "failed dkim",
            "spf validation",
            "spf record",
            "sender policy framework",
            "not authorized by spf",
            "spf",
            "dkim",
            "openspf",
        ],
        &[Sign::Not(&Sign::Says("ipv6autherror")), Sign::Not(&Sign::Says("ptr"))],
    ),
    clue(80, &[], &[Sign::Enhanced("5.7.26")]),
    clue(76, &[], &[Sign::Enhanced("5.7.23")]),
    clue(60, &[], &[Sign::Enhanced("5.7.27"), Sign::Not(&Sign::Says("not accept mail"))]),
    clue(80, &[], &[Sign::Enhanced("5.7.515")]),
];
