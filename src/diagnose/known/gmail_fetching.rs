//! TITLE

use super::{Actor, Known, Stage, known, t};

pub(super) static TEXTS: &[Known] = &[
    known("gmail-fetch", "gmail", "[ALERT] Please log in via your web browser")
        .says(&["alert please log in via your web browser"])
        .at(Stage::Fetch)
        .causes(&["web_login_required", "app_password_required"], Actor::User)
        .source("lovelysystems/robotframework-imaplibrary#23", "2014-10")
        .means(t("", ""))
        .fix(t("", "")),
    known("gmail-fetch-b", "gmail", "REGEX \\[WEBALERT https://accounts\\.google\\.com")
        .says(&["REGEX [WEBALERT https://accounts.google.com"])
        .at(Stage::Fetch)
        .causes(&["web_login_required", "app_password_required"], Actor::User)
        .means(t("", ""))
        .fix(t("", "")),
    known("gmail-fetch-c", "gmail", "[ALERT] Application-specific password required")
        .says(&["alert application specific password required"])
        .at(Stage::Fetch)
        .causes(&["app_password_required"], Actor::User)
        .means(t("", ""))
        .fix(t("", "")),
    known(
        "gmail-fetch-d",
        "gmail",
        "REGEX \\[(ALERT|AUTHENTICATIONFAILED)\\] Invalid credentials \\(Failure\\)",
    )
    .says(&["REGEX [(ALERT|AUTHENTICATIONFAILED)] Invalid credentials (Failure)"])
    .at(Stage::Fetch)
    .causes(&["app_password_required", "wrong_credentials", "oauth_token_invalid"], Actor::User)
    .means(t("", ""))
    .fix(t("", "")),
    known("gmail-fetch-e", "gmail", "Too many simultaneous connections")
        .says(&["too many simultaneous connections"])
        .at(Stage::Fetch)
        .causes(&["too_many_connections"], Actor::User)
        .source("tomcounsell/ai#2379", "2026-07")
        .means(t("", ""))
        .fix(t("", "")),
    known("gmail-fetch-f", "gmail", "REGEX Account exceeded command or bandwidth limits")
        .says(&["REGEX Account exceeded command or bandwidth limits"])
        .at(Stage::Fetch)
        .causes(&["rate_limited"], Actor::User)
        .means(t("", ""))
        .fix(t("", "")),
    known("gmail-fetch-g", "gmail", "IMAP access is disabled for your domain")
        .says(&["imap access is disabled for your domain"])
        .at(Stage::Fetch)
        .causes(&["imap_or_pop_disabled"], Actor::Administrator)
        .means(t("", ""))
        .fix(t("", "")),
    known("gmail-fetch-h", "gmail", "Your account is not enabled for IMAP use")
        .says(&["your account is not enabled for imap use"])
        .at(Stage::Fetch)
        .causes(&["imap_or_pop_disabled"], Actor::User)
        .means(t("", ""))
        .fix(t("", "")),
    known(
        "gmail-fetch-i",
        "gmail",
        "REGEX -ERR \\[SYS/PERM\\] Your account is not enabled for POP access",
    )
    .says(&["REGEX -ERR [SYS/PERM] Your account is not enabled for POP access"])
    .at(Stage::Fetch)
    .causes(&["imap_or_pop_disabled"], Actor::User)
    .means(t("", ""))
    .fix(t("", "")),
    known("gmail-fetch-j", "gmail", "REGEX Lookup failed \\w+")
        .says(&["REGEX Lookup failed  GAPGAP "])
        .at(Stage::Fetch)
        .causes(&["wrong_host", "wrong_credentials"], Actor::User)
        .source("sameersbn/docker-gitlab#1172", "2017-04")
        .means(t("", ""))
        .fix(t("", "")),
    known("gmail-fetch-k", "gmail", "Server denied POP access for the given username and password")
        .says(&["server denied pop access for the given username and password"])
        .at(Stage::Fetch)
        .causes(
            &["wrong_credentials", "imap_or_pop_disabled", "app_password_required"],
            Actor::User,
        )
        .means(t("", ""))
        .fix(t("", "")),
];
