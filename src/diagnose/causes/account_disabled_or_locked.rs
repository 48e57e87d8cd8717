//! Account disabled or locked.

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
        92,
        &[
            "user disabled",
            "account * disabled",
            "account * blocked",
            "account * suspended",
            "account * locked",
            "account * inactive",
            "account * deactivated",
            "compte * bloque",
            "mailbox is frozen",
            "has been suspended",
            "is suspended",
            "mailbox disabled",
            "mailbox is disabled",
            "mailbox * disabled",
            "user is suspended",
            "account has been",
            "account is disabled|blocked|locked|suspended|inactive",
            "suspended",
            "tried to reach is disabled|inactive",
            "temporarily locked",
            "user * blocked",
            "mailbox is inactive",
            "is deactivated",
            "account is not active",
            "account * on hold",
            "account expired",
        ],
        &[Sign::Not(&Sign::Says("smtpclientauthentication"))],
    ),
    clue(62, &[], &[Sign::Enhanced("5.2.1")]),
    clue(-50, &["inactive email address"], &[]),
    clue(-60, &["probation", "limited to"], &[]),
];
