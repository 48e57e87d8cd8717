//! TITLE

use super::{Actor, Known, Stage, known, t};

pub(super) static TEXTS: &[Known] = &[
    known("outlook-4-5-3", "outlook", "4.5.3 Too many recipients")
        .says(&["too many recipients"])
        .code(452, "4.5.3")
        .at(Stage::Rcpt)
        .causes(&["too_many_recipients"], Actor::User)
        .means(t("", ""))
        .fix(t("", "")),
    known("outlook-5-7-64", "outlook", "TenantAttribution; Relay Access Denied")
        .says(&["tenantattribution relay access denied"])
        .code(550, "5.7.64")
        .at(Stage::Rcpt)
        .causes(&["relay_denied"], Actor::Administrator)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t("", ""))
        .fix(t("", "")),
    known(
        "outlook-5-4-1",
        "outlook",
        "REGEX 5\\.4\\.1 .{0,90}Recipient address rejected: Access denied",
    )
    .says(&["REGEX  GAPGAP Recipient address rejected: Access denied"])
    .code(550, "5.4.1")
    .at(Stage::Rcpt)
    .causes(&["recipient_unknown", "mx_or_routing_problem"], Actor::User)
    .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
    .means(t("", ""))
    .fix(t("", "")),
    known("outlook-5-4-1-b", "outlook", "All recipient addresses rejected")
        .says(&["all recipient addresses rejected"])
        .code(550, "5.4.1")
        .at(Stage::Rcpt)
        .causes(&["recipient_unknown"], Actor::User)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t("", ""))
        .fix(t("", "")),
    known("outlook-5-1-10", "outlook", "RESOLVER.ADR.RecipientNotFound")
        .says(&["resolver adr recipientnotfound"])
        .code(550, "5.1.10")
        .at(Stage::Rcpt)
        .causes(&["recipient_unknown"], Actor::User)
        .means(t("", ""))
        .fix(t("", "")),
    known("outlook-5-1-1", "outlook", "RESOLVER.ADR.ExRecipNotFound")
        .says(&["resolver adr exrecipnotfound"])
        .code(550, "5.1.1")
        .at(Stage::Rcpt)
        .causes(&["recipient_unknown"], Actor::User)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t("", ""))
        .fix(t("", "")),
    known("outlook-5-5-0", "outlook", "Requested action not taken: mailbox unavailable")
        .says(&["requested action not taken mailbox unavailable"])
        .code(550, "5.5.0")
        .at(Stage::Rcpt)
        .causes(&["recipient_unknown", "account_disabled_or_locked"], Actor::User)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t("", ""))
        .fix(t("", "")),
    known("outlook-5-2-2", "outlook", "mailbox full")
        .says(&["mailbox full"])
        .code(554, "5.2.2")
        .at(Stage::Rcpt)
        .causes(&["mailbox_full"], Actor::Recipient)
        .source("sisimai/set-of-emails:maildir/bsd/lhost-office365-12.eml", "")
        .means(t("", ""))
        .fix(t("", "")),
    known(
        "outlook-5-2-122",
        "outlook",
        "The recipient has exceeded their limit for the number of messages they can receive",
    )
    .says(&["the recipient has exceeded their limit for the number of messages they can receive"])
    .code(554, "5.2.122")
    .at(Stage::Rcpt)
    .causes(&["rate_limited"], Actor::Recipient)
    .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
    .means(t("", ""))
    .fix(t("", "")),
    known("outlook-5-2-121", "outlook", "messages they can send to this recipient per hour")
        .says(&["messages they can send to this recipient per hour"])
        .code(554, "5.2.121")
        .at(Stage::Rcpt)
        .causes(&["rate_limited"], Actor::User)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t("", ""))
        .fix(t("", "")),
    known("outlook-5-1-3", "outlook", "5.1.3 Invalid address")
        .says(&["invalid address"])
        .code(501, "5.1.3")
        .at(Stage::Rcpt)
        .causes(&["syntax_error"], Actor::User)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t("", ""))
        .fix(t("", "")),
];
