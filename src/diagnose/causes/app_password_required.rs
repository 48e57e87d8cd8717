//! App password required.

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
            "application specific password",
            "invalidsecondfactor",
            "app specific password",
            "create an app password",
            "use an app password",
            "app password * required",
            "application password * required",
            "parol prilozheniya",
        ],
        &[],
    ),
    clue(
        95,
        &["authorization code", "authorized code", "authorisation code", "client authorization"],
        &[Sign::At(Stage::Auth)],
    ),
    clue(95, &["service mail qq com cgi bin help subtype 1 id 28"], &[]),
    clue(72, &["username and password not accepted", "badcredentials"], &[]),
    clue(70, &[], &[Sign::Provider("gmail"), Sign::Reply(535)]),
    clue(70, &[], &[Sign::Provider("gmail"), Sign::Enhanced("5.7.8")]),
    clue(
        64,
        &[
            "could not authenticate",
            "login denied",
            "login failed",
            "invalid credentials",
            "denied authentication",
            "authentication failed",
            "authenticationfailed",
        ],
        &[Sign::Provider("gmail")],
    ),
    clue(
        64,
        &[
            "login fail~",
            "authentication fail~",
            "could not authenticate",
            "authenticationfailed",
            "invalid login",
        ],
        &[Sign::Provider("qq")],
    ),
    clue(
        64,
        &[
            "login fail~",
            "authentication fail~",
            "could not authenticate",
            "authenticationfailed",
            "invalid login",
        ],
        &[Sign::Provider("netease")],
    ),
    clue(64, &[], &[Sign::Provider("qq"), Sign::Reply(535)]),
    clue(64, &[], &[Sign::Provider("netease"), Sign::Reply(535)]),
    clue(
        68,
        &[
            "too many bad auth attempts",
            "auth005",
            "authentication failed",
            "login failed",
            "could not authenticate",
        ],
        &[Sign::Provider("yahoo")],
    ),
    clue(64, &[], &[Sign::Provider("yahoo"), Sign::Reply(535)]),
    clue(
        64,
        &[
            "authentication failed",
            "authenticationfailed",
            "invalid credentials",
            "login failed",
            "could not authenticate",
        ],
        &[Sign::Provider("icloud")],
    ),
    clue(64, &[], &[Sign::Provider("icloud"), Sign::Reply(535)]),
    clue(40, &[], &[Sign::Provider("mailru"), Sign::Reply(535)]),
    clue(45, &[], &[Sign::Provider("yandex"), Sign::Reply(535)]),
    clue(30, &[], &[Sign::Provider("zoho"), Sign::Reply(535)]),
    clue(62, &["auth005"], &[]),
    clue(60, &["connection unexpectedly closed"], &[Sign::Provider("qq")]),
    clue(60, &["connection unexpectedly closed"], &[Sign::Provider("netease")]),
];
