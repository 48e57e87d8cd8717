//! Smtp auth disabled.

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
        110,
        &["smtpclientauthentication is disabled", "smtp_auth_disabled", "smtpclientauthentication"],
        &[],
    ),
    clue(90, &["disabled for the tenant|mailbox"], &[]),
    clue(85, &[], &[Sign::Enhanced("5.7.139"), Sign::Not(&Sign::Says("basic authentication"))]),
    clue(55, &["basic authentication is disabled"], &[]),
    clue(60, &["smtp auth~ * disabled|not enabled"], &[]),
    clue(58, &["authentication unsuccessful"], &[Sign::Enhanced("5.7.57")]),
    clue(
        40,
        &["authentication unsuccessful"],
        &[Sign::Provider("outlook"), Sign::Enhanced("5.7.3")],
    ),
];
