//! Client config syntax.

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

const CLUES: &[Clue] = &[
    clue(
        98,
        &[
            "account * not found no configuration",
            "account default not found",
            "no configuration file",
            "non existent parameter",
            "dsn is invalid",
            "invalid dsn",
            "mailer dsn",
            "bad configuration",
            "configuration error",
            "invalid configuration",
            "config~ * syntax",
            "unknown configuration",
            "unknown variable",
            "error in * muttrc",
            "error~ in * rc",
            "no server fingerprints",
            "must configure",
            "unknown option",
            "unrecognized option",
            "unsupported parameter",
            "unknown setting",
            "bad string",
            "missing parameter",
            "not a valid setting",
            "configuration file * line",
            "config~ file * error",
            "parse config~",
            "unknown parameter",
            "unknown keyword",
            "not configured",
            "unknown lookup table",
            "is not set",
            "option~ * missing",
            "missing * option|setting|parameter",
            "unused parameter",
        ],
        &[],
    ),
    clue(40, &["command not found"], &[]),
];
