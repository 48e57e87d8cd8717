//! Content rejected spam.

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
            "spam message",
            "unsolicited mail",
            "unsolicitedmessageerror",
            "blacklisted url",
            "blacklisted link",
            "uribl",
            "surbl",
            "content rejected",
            "message content rejected",
            "classified as spam",
            "considered spam",
            "looks like spam",
            "detected * spam",
            "spam detected",
            "spam content",
            "as spam",
            "is spam",
            "spam score",
            "security policies",
            "spam filter",
            "identified as spam",
            "high probability of spam",
            "rejected as spam",
            "suspected spam",
            "likely spam",
            "spam rejected",
            "junk mail",
            "policy violation",
            "content filter",
            "phishing",
            "suspicious content|link~",
            "message was rejected by content",
            "spam",
        ],
        &[Sign::Not(&Sign::Says("block list")), Sign::Not(&Sign::Says("reputation"))],
    ),
    clue(60, &[], &[Sign::Enhanced("5.7.0"), Sign::At(Stage::AfterData)]),
];
