//! Relay denied.

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
        92,
        &[
            "relay access denied",
            "relaying denied",
            "relay not permitted",
            "unable to relay",
            "relaying * not permitted|allowed",
            "relaying disallowed",
            "mail relay",
            "relay denied",
            "relay * denied|prohibited|forbidden|disabled|refused",
            "rejected relay|relaying",
            "not relay",
            "relay~ prohibited",
            "relay * not allowed",
            "open relay",
            "not allowed to relay",
            "relay attempt",
            "no relaying",
            "not allowed to send email",
            "relaying mail",
            "cannot relay",
            "rejected rcpt * relay",
        ],
        &[Sign::Not(&Sign::Says("invalid credentials for relay"))],
    ),
    clue(70, &["recipient address rejected access denied", "local user only"], &[]),
    clue(60, &["authentication is required for relay"], &[]),
    clue(40, &["not in * rcpthosts", "rcpthosts"], &[]),
    clue(80, &["rcpthosts"], &[]),
    clue(35, &[], &[Sign::Enhanced("5.7.1"), Sign::At(Stage::Rcpt), Sign::Reply(554)]),
];
