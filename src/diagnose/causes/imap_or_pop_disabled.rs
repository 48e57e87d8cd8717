//! Imap or pop disabled.

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
        100,
        &[
            "imap is disabled",
            "imap * not enabled",
            "not enabled for imap",
            "imap access is disabled",
            "pop * not enabled",
            "pop3 is disabled",
            "pop is disabled",
            "imap * disabled",
            "pop3 * disabled",
            "enable imap",
            "enable pop",
            "imap access * disabled",
            "not allowed to use imap",
            "imap access not",
            "pop access not",
            "service is not open",
            "imap * turned off",
            "not open * imap|pop|smtp",
        ],
        &[],
    ),
    clue(45, &["denied pop access"], &[]),
    clue(
        40,
        &["login failed", "authenticated but not connected"],
        &[Sign::Provider("outlook"), Sign::At(Stage::Fetch)],
    ),
    clue(35, &["authentication failed", "login fail"], &[Sign::Provider("qq")]),
];
