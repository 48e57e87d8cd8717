//! TITLE

use super::{Actor, Known, Stage, known, t};

pub(super) static TEXTS: &[Known] = &[
    known("outlook-5-2-252", "outlook", "SendAsDenied")
        .says(&["sendasdenied"])
        .code(554, "5.2.252")
        .at(Stage::AfterData)
        .causes(&["sender_not_allowed"], Actor::User)
        .source("gophish/gophish#2900", "")
        .means(t("", ""))
        .fix(t("", "")),
    known("outlook-5-2-0", "outlook", "MapiExceptionSendAsDenied")
        .says(&["mapiexceptionsendasdenied"])
        .code(554, "5.2.0")
        .at(Stage::AfterData)
        .causes(&["sender_not_allowed"], Actor::User)
        .source("gophish/gophish#2900", "")
        .means(t("", ""))
        .fix(t("", "")),
    known("outlook-5-2-0-b", "outlook", "OutboundSpamException")
        .says(&["outboundspamexception"])
        .code(554, "5.2.0")
        .at(Stage::AfterData)
        .causes(
            &["account_disabled_or_locked", "content_rejected_spam", "web_login_required"],
            Actor::User,
        )
        .means(t("", ""))
        .fix(t("", "")),
    known("outlook-after-data", "outlook", "The current HotMail account cannot connect to WebMail")
        .says(&["the current hotmail account cannot connect to webmail"])
        .at(Stage::AfterData)
        .causes(&["web_login_required", "account_disabled_or_locked"], Actor::User)
        .means(t("", ""))
        .fix(t("", "")),
    known("outlook-4-3-2", "outlook", "STOREDRV.ClientSubmit; sender thread limit exceeded")
        .says(&["storedrv clientsubmit sender thread limit exceeded"])
        .code(432, "4.3.2")
        .at(Stage::AfterData)
        .causes(&["rate_limited", "too_many_connections"], Actor::Programmer)
        .means(t("", ""))
        .fix(t("", "")),
    known("outlook-5-2-0-c", "outlook", "SubmissionQuotaExceededException")
        .says(&["submissionquotaexceededexception"])
        .code(554, "5.2.0")
        .at(Stage::AfterData)
        .causes(&["sending_quota_exceeded", "rate_limited"], Actor::User)
        .means(t("", ""))
        .fix(t("", "")),
    known("outlook-5-1-90", "outlook", "REGEX reached your daily limit for message recipients")
        .says(&["REGEX reached your daily limit for message recipients"])
        .code(550, "5.1.90")
        .at(Stage::AfterData)
        .causes(&["sending_quota_exceeded"], Actor::User)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t("", ""))
        .fix(t("", "")),
    known("outlook-5-1-8", "outlook", "Access denied, bad outbound sender")
        .says(&["access denied bad outbound sender"])
        .code(550, "5.1.8")
        .at(Stage::AfterData)
        .causes(&["account_disabled_or_locked"], Actor::Administrator)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t("", ""))
        .fix(t("", "")),
    known("outlook-5-7-501", "outlook", "REGEX Access denied, (spam abuse detected|banned sender)")
        .says(&["REGEX Access denied, (spam abuse detected|banned sender)"])
        .code(550, "5.7.501")
        .at(Stage::AfterData)
        .causes(&["account_disabled_or_locked", "blocklisted"], Actor::Administrator)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t("", ""))
        .fix(t("", "")),
    known("outlook-5-7-705", "outlook", "tenant has exceeded threshold")
        .says(&["tenant has exceeded threshold"])
        .code(550, "5.7.705")
        .at(Stage::AfterData)
        .causes(&["sending_quota_exceeded", "account_disabled_or_locked"], Actor::Administrator)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t("", ""))
        .fix(t("", "")),
    known("outlook-5-7-509", "outlook", "does not pass DMARC verification")
        .says(&["does not pass dmarc verification"])
        .code(550, "5.7.509")
        .at(Stage::AfterData)
        .causes(&["authentication_failed_spf_dkim_dmarc"], Actor::Administrator)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t("", ""))
        .fix(t("", "")),
    known("outlook-5-7-515", "outlook", "5.7.515 Access denied, sending domain")
        .says(&["access denied sending domain"])
        .code(550, "5.7.515")
        .at(Stage::AfterData)
        .causes(&["authentication_failed_spf_dkim_dmarc"], Actor::Administrator)
        .source("fm/smtp-codes#7", "2025-05")
        .means(t("", ""))
        .fix(t("", "")),
    known("outlook-4-7-26", "outlook", "must pass either SPF or DKIM validation")
        .says(&["must pass either spf or dkim validation"])
        .code(450, "4.7.26")
        .at(Stage::AfterData)
        .causes(&["authentication_failed_spf_dkim_dmarc"], Actor::Administrator)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t("", ""))
        .fix(t("", "")),
    known("outlook-5-2-3", "outlook", "RESOLVER.RST.RecipSizeLimit")
        .says(&["resolver rst recipsizelimit"])
        .code(550, "5.2.3")
        .at(Stage::AfterData)
        .causes(&["message_too_large"], Actor::User)
        .source("sisimai/set-of-emails:maildir/bsd/lhost-exchange2007-03.eml", "")
        .means(t("", ""))
        .fix(t("", "")),
    known("outlook-5-7-1-e", "outlook", "RESOLVER.RST.AuthRequired")
        .says(&["resolver rst authrequired"])
        .code(550, "5.7.1")
        .at(Stage::AfterData)
        .causes(&["sender_not_allowed", "auth_required"], Actor::Administrator)
        .source("sisimai/set-of-emails:maildir/bsd/lhost-exchange2007-04.eml", "")
        .means(t("", ""))
        .fix(t("", "")),
    known(
        "outlook-5-7-124",
        "outlook",
        "REGEX 5\\.7\\.(12|124|13[3-6]).*(allowed-senders|not authenticated)",
    )
    .says(&["REGEX 5.7.(12|124|13[3-6]) GAPGAP (allowed-senders|not authenticated)"])
    .code(550, "5.7.124")
    .at(Stage::AfterData)
    .causes(&["sender_not_allowed"], Actor::Recipient)
    .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
    .means(t("", ""))
    .fix(t("", "")),
    known("outlook-5-6-11", "outlook", "SMTPSEND.BareLinefeedsAreIllegal")
        .says(&["smtpsend barelinefeedsareillegal"])
        .code(550, "5.6.11")
        .at(Stage::AfterData)
        .causes(&["line_too_long_or_bare_lf"], Actor::Programmer)
        .means(t("", ""))
        .fix(t("", "")),
];
