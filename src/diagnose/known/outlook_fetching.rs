//! TITLE

use super::{Actor, Known, Stage, known, t};

pub(super) static TEXTS: &[Known] = &[
    known("outlook-fetch", "outlook", "User is authenticated but not connected")
        .says(&["user is authenticated but not connected"])
        .at(Stage::Fetch)
        .causes(
            &["imap_or_pop_disabled", "server_temporary_failure", "oauth_token_invalid"],
            Actor::Administrator,
        )
        .source("simonrob/email-oauth2-proxy#74", "")
        .means(t("", ""))
        .fix(t("", "")),
    known("outlook-fetch-b", "outlook", "REGEX NO LOGIN failed")
        .says(&["REGEX NO LOGIN failed"])
        .at(Stage::Fetch)
        .causes(&["oauth_required", "wrong_credentials", "imap_or_pop_disabled"], Actor::User)
        .source("imapsync/imapsync#395", "")
        .means(t("", ""))
        .fix(t("", "")),
];
