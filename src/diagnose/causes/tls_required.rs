//! Tls required.

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
        100,
        &[
            "must issue a starttls",
            "starttls is required",
            "starttls required",
            "encryption required",
            "unencrypted connection",
            "plaintext authentication disallowed",
            "starttls command first",
            "encryption is required",
            "tls is required",
            "tls required",
            "requires tls|encryption|starttls",
            "must use tls|ssl|starttls|encryption",
            "secure connection required",
            "encryption needed",
            "session encryption",
            "non secure ssl tls",
            "ssl is required",
            "ssl required",
            "cleartext * not",
            "not over * unencrypted|insecure|plaintext",
            "enable tls|ssl",
        ],
        &[],
    ),
    clue(50, &["requires a secure connection"], &[Sign::Not(&Sign::Enhanced("5.7.57"))]),
    clue(92, &["not support auth~", "not advertise auth~"], &[Sign::Says("tls off")]),
    clue(80, &[], &[Sign::Reply(538)]),
    clue(75, &[], &[Sign::Enhanced("5.7.11")]),
    clue(40, &["logindisabled"], &[]),
    clue(45, &["not advertise auth~"], &[]),
];
