//! TITLE

use super::{Actor, Known, Stage, known, t};

pub(super) static TEXTS: &[Known] = &[
    known("netease-553", "netease", "Local user only")
        .says(&["local user only"])
        .code(553, "")
        .at(Stage::Mail)
        .causes(&["auth_required"], Actor::User)
        .source("ruanyf/weather-action#5", "")
        .means(t("", ""))
        .fix(t("", "")),
    known("netease-553-b", "netease", "Mail from must equal authorized user")
        .says(&["mail from must equal authorized user"])
        .code(553, "")
        .at(Stage::Mail)
        .causes(&["sender_not_allowed"], Actor::User)
        .source("splitbrain/dokuwiki-plugin-smtp#1", "")
        .means(t("", ""))
        .fix(t("", "")),
    known(
        "netease-535",
        "netease",
        "REGEX 535 Error: authentication failed|535 User has no permission",
    )
    .says(&["REGEX 535 Error: authentication failed|535 User has no permission"])
    .code(535, "")
    .at(Stage::Auth)
    .causes(&["app_password_required", "wrong_credentials", "imap_or_pop_disabled"], Actor::User)
    .means(t("", ""))
    .fix(t("", "")),
    known("netease-550", "netease", "REGEX 550 User has no permission")
        .says(&["REGEX 550 User has no permission"])
        .code(550, "")
        .at(Stage::Auth)
        .causes(&["imap_or_pop_disabled", "app_password_required"], Actor::User)
        .means(t("", ""))
        .fix(t("", "")),
    known("netease-554", "netease", "554 DT:SPM")
        .says(&["dt spm"])
        .code(554, "")
        .at(Stage::AfterData)
        .causes(&["content_rejected_spam"], Actor::User)
        .means(t("", ""))
        .fix(t("", "")),
    known("netease-fetch", "netease", "Unsafe Login. Please contact kefu@188.com for help")
        .says(&["unsafe login please contact kefu 188 com for help"])
        .at(Stage::Fetch)
        .causes(&["web_login_required", "client_config_syntax"], Actor::Programmer)
        .means(t("", ""))
        .fix(t("", "")),
];
