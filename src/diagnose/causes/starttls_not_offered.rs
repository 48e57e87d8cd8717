//! Starttls not offered.

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
            "not support * starttls",
            "starttls * not supported",
            "starttls extension not supported",
            "starttls rejected",
            "not support tls",
            "starttls not available",
            "tls not available",
            "not support starttls",
            "tls not supported",
            "starttls not offered",
            "starttls was not offered",
            "no starttls",
            "starttls is not",
            "did not advertise starttls",
            "not advertise starttls",
            "doesn t support starttls",
            "doesn t support tls",
            "starttls not supported",
            "starttls isn t",
            "cannot negotiate tls",
            "tls is not available",
        ],
        &[Sign::Not(&Sign::Says("xxxxxxxx"))],
    ),
    clue(66, &[], &[Sign::Reply(502), Sign::Says("starttls")]),
    clue(40, &["starttls bad"], &[]),
];
