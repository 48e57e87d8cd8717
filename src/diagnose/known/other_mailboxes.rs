//! TITLE

use super::{Actor, Known, Stage, known, t};

pub(super) static TEXTS: &[Known] = &[
    known(
        "proton-4-7-0",
        "proton",
        "REGEX (invalid password|Incorrect login credentials|no such user)",
    )
    .says(&["REGEX (invalid password|Incorrect login credentials|no such user)"])
    .code(454, "4.7.0")
    .at(Stage::Auth)
    .causes(&["wrong_credentials"], Actor::User)
    .means(t("", ""))
    .fix(t("", "")),
    known("proton-5-7-1", "proton", "Rejected by spam filter")
        .says(&["rejected by spam filter"])
        .code(550, "5.7.1")
        .at(Stage::AfterData)
        .causes(&["content_rejected_spam"], Actor::User)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t("", ""))
        .fix(t("", "")),
    known("fastmail-5-7-0", "fastmail", "Incorrect username or password")
        .says(&["incorrect username or password"])
        .code(535, "5.7.0")
        .at(Stage::Auth)
        .causes(&["app_password_required", "wrong_credentials"], Actor::User)
        .means(t("", ""))
        .fix(t("", "")),
    known("purelymail-fetch", "purelymail", "please create an app password")
        .says(&["please create an app password"])
        .at(Stage::Fetch)
        .causes(&["app_password_required"], Actor::User)
        .source("Purelymail/purelymail-issues#337", "2025-10")
        .means(t("", ""))
        .fix(t("", "")),
    known("improvmx-5-7-1", "improvmx", "Loop detected: Email is sent and forwarded")
        .says(&["loop detected email is sent and forwarded"])
        .code(551, "5.7.1")
        .at(Stage::Rcpt)
        .causes(&["mx_or_routing_problem"], Actor::Administrator)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t("", ""))
        .fix(t("", "")),
];
