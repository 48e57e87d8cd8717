//! TITLE

use super::{Actor, Known, Stage, known, t};

pub(super) static TEXTS: &[Known] = &[
    known("ses-554", "ses", "Email address is not verified")
        .says(&["email address is not verified"])
        .code(554, "")
        .at(Stage::AfterData)
        .causes(&["sender_not_allowed"], Actor::User)
        .source("sisimai/set-of-emails:maildir/bsd/lhost-postfix-77.eml", "")
        .means(t("", ""))
        .fix(t("", "")),
    known("ses-454", "ses", "Throttling failure: Daily message quota exceeded")
        .says(&["throttling failure daily message quota exceeded"])
        .code(454, "")
        .at(Stage::AfterData)
        .causes(&["sending_quota_exceeded"], Actor::User)
        .source("2amigos/yii2-usuario#527", "")
        .means(t("", ""))
        .fix(t("", "")),
    known("ses-454-b", "ses", "Throttling failure: Maximum sending rate exceeded")
        .says(&["throttling failure maximum sending rate exceeded"])
        .code(454, "")
        .at(Stage::AfterData)
        .causes(&["rate_limited"], Actor::Programmer)
        .means(t("", ""))
        .fix(t("", "")),
    known("ses-535", "ses", "Authentication Credentials Invalid")
        .says(&["authentication credentials invalid"])
        .code(535, "")
        .at(Stage::Auth)
        .causes(&["wrong_credentials"], Actor::User)
        .means(t("", ""))
        .fix(t("", "")),
    known("ses-554-b", "ses", "Recipient count exceeds 50")
        .says(&["recipient count exceeds 50"])
        .code(554, "")
        .at(Stage::AfterData)
        .causes(&["too_many_recipients"], Actor::User)
        .source("woowacourse-teams/2025-ah-madda#741", "2025-09")
        .means(t("", ""))
        .fix(t("", "")),
    known("ses-554-c", "ses", "is not authorized to perform `ses:SendRawEmail'")
        .says(&["is not authorized to perform ses sendrawemail"])
        .code(554, "")
        .at(Stage::Mail)
        .causes(&["sender_not_allowed", "wrong_credentials"], Actor::Administrator)
        .means(t("", ""))
        .fix(t("", "")),
    known("ses-530", "ses", "530 Authentication required")
        .says(&["authentication required"])
        .code(530, "")
        .at(Stage::Mail)
        .causes(&["auth_required"], Actor::User)
        .means(t("", ""))
        .fix(t("", "")),
    known("sendgrid-550", "sendgrid", "Unauthenticated senders not allowed")
        .says(&["unauthenticated senders not allowed"])
        .code(550, "")
        .at(Stage::Mail)
        .causes(&["auth_required"], Actor::User)
        .means(t("", ""))
        .fix(t("", "")),
    known(
        "sendgrid-550-b",
        "sendgrid",
        "The from address does not match a verified Sender Identity",
    )
    .says(&["the from address does not match a verified sender identity"])
    .code(550, "")
    .at(Stage::AfterData)
    .causes(&["sender_not_allowed"], Actor::User)
    .means(t("", ""))
    .fix(t("", "")),
    known("sendgrid-451", "sendgrid", "Authentication failed: Maximum credits exceeded")
        .says(&["authentication failed maximum credits exceeded"])
        .code(451, "")
        .at(Stage::Auth)
        .causes(&["sending_quota_exceeded"], Actor::User)
        .means(t("", ""))
        .fix(t("", "")),
    known("sendgrid-535", "sendgrid", "Authentication failed: Bad username / password")
        .says(&["authentication failed bad username password"])
        .code(535, "")
        .at(Stage::Auth)
        .causes(&["wrong_credentials"], Actor::User)
        .means(t("", ""))
        .fix(t("", "")),
    known("sendgrid-451-b", "sendgrid", "Authentication failed: Could not authenticate")
        .says(&["authentication failed could not authenticate"])
        .code(451, "")
        .at(Stage::Auth)
        .causes(&["wrong_credentials", "server_temporary_failure"], Actor::User)
        .means(t("", ""))
        .fix(t("", "")),
    known(
        "mailgun-421",
        "mailgun",
        "Domain is not allowed to send: Free accounts are for test purposes only",
    )
    .says(&["domain is not allowed to send free accounts are for test purposes only"])
    .code(421, "")
    .at(Stage::Rcpt)
    .causes(&["sender_not_allowed"], Actor::User)
    .means(t("", ""))
    .fix(t("", "")),
    known(
        "mailgun-after-data",
        "mailgun",
        "REGEX Your account is on probation and domains are limited to \\d+ messages",
    )
    .says(&["REGEX Your account is on probation and domains are limited to  GAPGAP  messages"])
    .at(Stage::AfterData)
    .causes(&["sending_quota_exceeded", "rate_limited"], Actor::User)
    .source("pivorakmeetup/pivorak-web-app#647", "")
    .means(t("", ""))
    .fix(t("", "")),
    known("brevo-5-7-0", "brevo", "5.7.0 Invalid login or password")
        .says(&["invalid login or password"])
        .code(535, "5.7.0")
        .at(Stage::Auth)
        .causes(&["wrong_credentials"], Actor::User)
        .source("marcpope/borgbackupserver#16", "")
        .means(t("", ""))
        .fix(t("", "")),
    known("brevo-5-7-1", "brevo", "Unauthorized IP address")
        .says(&["unauthorized ip address"])
        .code(525, "5.7.1")
        .at(Stage::Auth)
        .causes(&["sender_not_allowed", "relay_denied"], Actor::User)
        .means(t("", ""))
        .fix(t("", "")),
    known(
        "smtp2go-552",
        "smtp2go",
        "Your account has been suspended. Please contact us to reactivate",
    )
    .says(&["your account has been suspended please contact us to reactivate"])
    .code(552, "")
    .at(Stage::AfterData)
    .causes(&["account_disabled_or_locked"], Actor::User)
    .means(t("", ""))
    .fix(t("", "")),
];
