//! TITLE

use super::{Actor, Known, Stage, known, t};

pub(super) static TEXTS: &[Known] = &[
    known("zoho-553", "zoho", "553 Relaying disallowed")
        .says(&["relaying disallowed"])
        .code(553, "")
        .at(Stage::Rcpt)
        .causes(&["sender_not_allowed", "relay_denied"], Actor::User)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t("", ""))
        .fix(t("", "")),
    known("zoho-535", "zoho", "535 Authentication Failed")
        .says(&["authentication failed"])
        .code(535, "")
        .at(Stage::Auth)
        .causes(&["wrong_credentials", "app_password_required", "wrong_host"], Actor::User)
        .means(t("", ""))
        .fix(t("", "")),
    known("zoho-5-4-6", "zoho", "REGEX 5\\.4\\.6 Unusual sending activity detected")
        .says(&["REGEX Unusual sending activity detected"])
        .code(550, "5.4.6")
        .at(Stage::AfterData)
        .causes(&["account_disabled_or_locked", "sending_quota_exceeded"], Actor::User)
        .means(t("", ""))
        .fix(t("", "")),
    known("zoho-5-7-1", "zoho", "detected by Zoho Mail")
        .says(&["detected by zoho mail"])
        .code(552, "5.7.1")
        .at(Stage::AfterData)
        .causes(&["attachment_blocked"], Actor::User)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t("", ""))
        .fix(t("", "")),
    known("zoho-5-2-3", "zoho", "MailPolicy violation Error delivering to mailboxes")
        .says(&["mailpolicy violation error delivering to mailboxes"])
        .code(554, "5.2.3")
        .at(Stage::AfterData)
        .causes(&["content_rejected_spam", "message_too_large"], Actor::Administrator)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t("", ""))
        .fix(t("", "")),
    known("zoho-5-7-1-b", "zoho", "Email flagged as Spam")
        .says(&["email flagged as spam"])
        .code(554, "5.7.1")
        .at(Stage::AfterData)
        .causes(&["content_rejected_spam"], Actor::User)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t("", ""))
        .fix(t("", "")),
    known("zoho-5-4-1", "zoho", "Mail rejected by destination domain")
        .says(&["mail rejected by destination domain"])
        .code(541, "5.4.1")
        .at(Stage::AfterData)
        .causes(&["content_rejected_spam", "blocklisted"], Actor::Recipient)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t("", ""))
        .fix(t("", "")),
    known("zoho-fetch", "zoho", "REGEX You are yet to enable IMAP")
        .says(&["REGEX You are yet to enable IMAP"])
        .at(Stage::Fetch)
        .causes(&["imap_or_pop_disabled"], Actor::User)
        .means(t("", ""))
        .fix(t("", "")),
];
