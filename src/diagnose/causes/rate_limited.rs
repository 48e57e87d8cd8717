//! Rate limited.

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
        88,
        &[
            "rate limit~",
            "ratelimit~",
            "too many login attempts",
            "too many bad login",
            "frequency limited",
            "frequency * limit~",
            "too many messages",
            "throttl~",
            "too many recipient attempts",
            "too fast",
            "temporarily deferred",
            "unusual rate",
            "sending rate",
            "rate exceeded",
            "exceeded * rate",
            "too many bad|failed auth~",
            "too many requests",
            "messages per hour|minute|second",
            "please slow down",
            "volume or user complaints",
            "sending too many",
            "too much mail",
            "too many emails",
            "too many commands",
            "too many errors",
            "too many attempts",
            "unusual amount",
        ],
        &[],
    ),
    clue(76, &["try again later"], &[Sign::Reply(421)]),
    clue(
        70,
        &["try later", "try again later", "essayer plus tard"],
        &[Sign::Reply(421), Sign::Not(&Sign::Says("not available"))],
    ),
    clue(74, &[], &[Sign::Enhanced("4.7.28")]),
    clue(60, &["failure sending mail try again later"], &[]),
    clue(70, &["login attempts"], &[Sign::Reply(454)]),
    clue(40, &["try again later"], &[Sign::Enhanced("4.7.0")]),
    clue(-70, &["daily"], &[]),
    clue(-50, &["authentication checks", "greylist~", "spf", "dkim"], &[]),
];
