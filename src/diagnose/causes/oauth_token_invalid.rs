//! Oauth token invalid.

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
        95,
        &[
            "invalid_grant",
            "token * expired",
            "token * revoked",
            "expired * token",
            "expired or revoked",
            "new access token",
            "invalid_token",
            "access token * invalid",
            "invalid access token",
            "refresh token",
            "invalid_client",
            "aadsts~",
            "token * invalid",
        ],
        &[],
    ),
    clue(
        80,
        &[
            "invalid_request",
            "authentication failed",
            "authentication unsuccessful",
            "username and password not accepted",
            "invalid credentials",
            "authenticationfailed",
        ],
        &[Sign::Says("xoauth2")],
    ),
    clue(
        80,
        &[
            "authentication failed",
            "authentication unsuccessful",
            "invalid credentials",
            "authenticationfailed",
        ],
        &[Sign::Says("oauthbearer")],
    ),
    clue(78, &[], &[Sign::Says("xoauth2"), Sign::Reply(535)]),
    clue(60, &["status 400|401 schemes bearer", "eyjzdgf0dxmioi~"], &[]),
    clue(74, &["authenticated but not connected"], &[Sign::Says("xoauth2")]),
    clue(66, &["authenticated but not connected"], &[Sign::Program("mailkit")]),
    clue(30, &["authenticated but not connected"], &[]),
    clue(50, &["unauthorized_client", "redirect_uri_mismatch"], &[]),
];
