//! TITLE

use super::{Actor, Known, Stage, known, t};

pub(super) static TEXTS: &[Known] = &[
    known("yahoo-5-7-0", "yahoo", "#AUTH005")
        .says(&["auth005"])
        .code(535, "5.7.0")
        .at(Stage::Auth)
        .causes(&["app_password_required", "wrong_credentials", "rate_limited"], Actor::User)
        .source("GUI/lua-resty-mail#4", "")
        .means(t("", ""))
        .fix(t("", "")),
    known("yahoo-5-7-0-b", "yahoo", "#AUTH007")
        .says(&["auth007"])
        .code(535, "5.7.0")
        .at(Stage::Auth)
        .causes(&["account_disabled_or_locked", "web_login_required"], Actor::User)
        .means(t("", ""))
        .fix(t("", "")),
    known("yahoo-5-7-0-c", "yahoo", "(#MBR1212) Incorrect username or password")
        .says(&["mbr1212 incorrect username or password"])
        .code(535, "5.7.0")
        .at(Stage::Auth)
        .causes(&["wrong_credentials", "app_password_required"], Actor::User)
        .means(t("", ""))
        .fix(t("", "")),
    known("yahoo-5-7-0-d", "yahoo", "REGEX #AUTH0(01|06|12)")
        .says(&["REGEX #AUTH0(01|06|12)"])
        .code(535, "5.7.0")
        .at(Stage::Auth)
        .causes(&["app_password_required", "wrong_credentials"], Actor::User)
        .means(t("", ""))
        .fix(t("", "")),
    known("yahoo-5-7-1", "yahoo", "Authentication required")
        .says(&["authentication required"])
        .code(530, "5.7.1")
        .at(Stage::Mail)
        .causes(&["auth_required"], Actor::User)
        .means(t("", ""))
        .fix(t("", "")),
    known(
        "yahoo-fetch",
        "yahoo",
        "REGEX \\[AUTHENTICATIONFAILED\\].*(LOGIN|AUTHENTICATE) Invalid credentials",
    )
    .says(&["REGEX [AUTHENTICATIONFAILED] GAPGAP (LOGIN|AUTHENTICATE) Invalid credentials"])
    .at(Stage::Fetch)
    .causes(&["app_password_required", "wrong_credentials"], Actor::User)
    .means(t("", ""))
    .fix(t("", "")),
    known("yahoo-5-7-1-b", "yahoo", "[BL21]")
        .says(&["bl21"])
        .code(553, "5.7.1")
        .at(Stage::Mail)
        .causes(&["blocklisted"], Actor::Administrator)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t("", ""))
        .fix(t("", "")),
    known("yahoo-5-7-1-c", "yahoo", "[BL23]")
        .says(&["bl23"])
        .code(553, "5.7.1")
        .at(Stage::Mail)
        .causes(&["blocklisted"], Actor::Administrator)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t("", ""))
        .fix(t("", "")),
    known("yahoo-4-7-0", "yahoo", "REGEX \\[TSS04\\]")
        .says(&["REGEX [TSS04]"])
        .code(421, "4.7.0")
        .at(Stage::Mail)
        .causes(&["rate_limited", "blocklisted"], Actor::Administrator)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t("", ""))
        .fix(t("", "")),
    known("yahoo-5-7-2", "yahoo", "REGEX \\[TSS(09|11)\\]")
        .says(&["REGEX [TSS(09|11)]"])
        .code(553, "5.7.2")
        .at(Stage::Mail)
        .causes(&["blocklisted"], Actor::Administrator)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t("", ""))
        .fix(t("", "")),
    known("yahoo-4-7-0-b", "yahoo", "REGEX \\[GL01\\]")
        .says(&["REGEX [GL01]"])
        .code(421, "4.7.0")
        .at(Stage::Mail)
        .causes(&["greylisted", "rate_limited"], Actor::Administrator)
        .means(t("", ""))
        .fix(t("", "")),
    known(
        "yahoo-5-7-9",
        "yahoo",
        "Yahoo requires all senders to authenticate with either SPF or DKIM",
    )
    .says(&["yahoo requires all senders to authenticate with either spf or dkim"])
    .code(550, "5.7.9")
    .at(Stage::AfterData)
    .causes(&["authentication_failed_spf_dkim_dmarc"], Actor::Administrator)
    .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
    .means(t("", ""))
    .fix(t("", "")),
    known("yahoo-5-7-9-b", "yahoo", "Message not accepted for policy reasons")
        .says(&["message not accepted for policy reasons"])
        .code(554, "5.7.9")
        .at(Stage::AfterData)
        .causes(
            &["authentication_failed_spf_dkim_dmarc", "content_rejected_spam"],
            Actor::Administrator,
        )
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t("", ""))
        .fix(t("", "")),
    known("yahoo-554", "yahoo", "[PH01]")
        .says(&["ph01"])
        .code(554, "")
        .at(Stage::AfterData)
        .causes(&["content_rejected_spam"], Actor::User)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t("", ""))
        .fix(t("", "")),
    known("yahoo-554-b", "yahoo", "Headers are not RFC compliant")
        .says(&["headers are not rfc compliant"])
        .code(554, "")
        .at(Stage::AfterData)
        .causes(&["syntax_error"], Actor::Programmer)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t("", ""))
        .fix(t("", "")),
    known("yahoo-554-c", "yahoo", "delivery error: dd This user doesn't have a")
        .says(&["delivery error dd this user doesn t have a"])
        .code(554, "")
        .at(Stage::Rcpt)
        .causes(&["recipient_unknown"], Actor::User)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t("", ""))
        .fix(t("", "")),
    known("yahoo-554-d", "yahoo", "This mailbox is disabled (554.30)")
        .says(&["this mailbox is disabled 554 30"])
        .code(554, "")
        .at(Stage::Rcpt)
        .causes(&["account_disabled_or_locked", "recipient_unknown"], Actor::Recipient)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t("", ""))
        .fix(t("", "")),
    known("yahoo-552", "yahoo", "Requested mail action aborted, mailbox not found")
        .says(&["requested mail action aborted mailbox not found"])
        .code(552, "")
        .at(Stage::AfterData)
        .causes(&["recipient_unknown"], Actor::User)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t("", ""))
        .fix(t("", "")),
    known("yahoo-451", "yahoo", "unresolvable RFC.5321 from domain")
        .says(&["unresolvable rfc 5321 from domain"])
        .code(451, "")
        .at(Stage::Mail)
        .causes(&["dns_failure", "sender_not_allowed"], Actor::Administrator)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t("", ""))
        .fix(t("", "")),
    known("yahoo-421", "yahoo", "Max message per connection reached")
        .says(&["max message per connection reached"])
        .code(421, "")
        .causes(&["rate_limited"], Actor::Programmer)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t("", ""))
        .fix(t("", "")),
    known("aol-rcpt", "aol", "cannot be delivered. This account is over quota")
        .says(&["cannot be delivered this account is over quota"])
        .at(Stage::Rcpt)
        .causes(&["mailbox_full"], Actor::Recipient)
        .source("sisimai/set-of-emails:maildir/bsd/lhost-x2-04.eml", "")
        .means(t("", ""))
        .fix(t("", "")),
    known(
        "att-5-7-1",
        "att",
        "Connections not accepted from servers without a valid sender domain",
    )
    .says(&["connections not accepted from servers without a valid sender domain"])
    .code(550, "5.7.1")
    .at(Stage::Greeting)
    .causes(&["reverse_dns_missing"], Actor::Administrator)
    .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
    .means(t("", ""))
    .fix(t("", "")),
];
