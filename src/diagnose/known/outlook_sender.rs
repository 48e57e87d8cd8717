//! TITLE

use super::{Actor, Known, Stage, known, t};

pub(super) static TEXTS: &[Known] = &[
    known("outlook-5-7-57", "outlook", "Client was not authenticated to send anonymous mail")
        .says(&["client was not authenticated to send anonymous mail"])
        .code(530, "5.7.57")
        .at(Stage::Mail)
        .causes(&["auth_required"], Actor::User)
        .source("BookStackApp/BookStack#4423", "")
        .means(t("", ""))
        .fix(t("", "")),
    known("outlook-5-7-57-b", "outlook", "5.7.57 Client not authenticated to send mail")
        .says(&["client not authenticated to send mail"])
        .code(530, "5.7.57")
        .at(Stage::Mail)
        .causes(&["auth_required", "smtp_auth_disabled"], Actor::User)
        .source("renevanosnabrugge/SendEmail-BuildTask#49", "")
        .means(t("", ""))
        .fix(t("", "")),
    known("outlook-5-7-3-c", "outlook", "STARTTLS is required to send mail")
        .says(&["starttls is required to send mail"])
        .code(451, "5.7.3")
        .at(Stage::Mail)
        .causes(&["tls_required"], Actor::User)
        .source("apache/hertzbeat#2365", "2024-07")
        .means(t("", ""))
        .fix(t("", "")),
    known("outlook-5-7-60", "outlook", "Client does not have permissions to send as this sender")
        .says(&["client does not have permissions to send as this sender"])
        .code(550, "5.7.60")
        .at(Stage::Mail)
        .causes(&["sender_not_allowed"], Actor::User)
        .source("swiftmailer/swiftmailer#1030", "")
        .means(t("", ""))
        .fix(t("", "")),
    known(
        "outlook-5-3-4",
        "outlook",
        "To continue sending messages, please sign in to your account",
    )
    .says(&["to continue sending messages please sign in to your account"])
    .code(550, "5.3.4")
    .at(Stage::Mail)
    .causes(&["web_login_required", "account_disabled_or_locked"], Actor::User)
    .means(t("", ""))
    .fix(t("", "")),
    known("outlook-5-7-508", "outlook", "has exceeded permitted limits within")
        .says(&["has exceeded permitted limits within"])
        .code(550, "5.7.508")
        .at(Stage::Mail)
        .causes(&["rate_limited"], Actor::Administrator)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t("", ""))
        .fix(t("", "")),
    known("outlook-5-7-708", "outlook", "traffic not accepted from this IP")
        .says(&["traffic not accepted from this ip"])
        .code(550, "5.7.708")
        .at(Stage::Mail)
        .causes(&["blocklisted", "account_disabled_or_locked"], Actor::Administrator)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t("", ""))
        .fix(t("", "")),
    known("outlook-5-7-750", "outlook", "Client blocked from sending from unregistered domains")
        .says(&["client blocked from sending from unregistered domains"])
        .code(550, "5.7.750")
        .at(Stage::Mail)
        .causes(&["sender_not_allowed"], Actor::Administrator)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t("", ""))
        .fix(t("", "")),
    known("outlook-5-7-606", "outlook", "REGEX Access denied, banned sending IP")
        .says(&["REGEX Access denied, banned sending IP"])
        .code(550, "5.7.606")
        .at(Stage::Mail)
        .causes(&["blocklisted"], Actor::Administrator)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t("", ""))
        .fix(t("", "")),
    known("outlook-5-7-511", "outlook", "Access denied, banned sender")
        .says(&["access denied banned sender"])
        .code(550, "5.7.511")
        .at(Stage::Mail)
        .causes(&["blocklisted"], Actor::Administrator)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t("", ""))
        .fix(t("", "")),
    known("outlook-5-7-1-b", "outlook", "REGEX network is on our block list \\(S31(40|50)\\)")
        .says(&["REGEX network is on our block list (S31(40|50))"])
        .code(550, "5.7.1")
        .at(Stage::Mail)
        .causes(&["blocklisted"], Actor::Administrator)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t("", ""))
        .fix(t("", "")),
    known("outlook-4-7-650", "outlook", "temporarily rate limited due to IP reputation")
        .says(&["temporarily rate limited due to ip reputation"])
        .code(451, "4.7.650")
        .at(Stage::Mail)
        .causes(&["rate_limited", "blocklisted"], Actor::Administrator)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t("", ""))
        .fix(t("", "")),
    known("outlook-4-7-500", "outlook", "Server busy. Please try again later from")
        .says(&["server busy please try again later from"])
        .code(451, "4.7.500")
        .at(Stage::Mail)
        .causes(&["rate_limited", "server_temporary_failure"], Actor::Administrator)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t("", ""))
        .fix(t("", "")),
    known(
        "outlook-5-7-1-c",
        "outlook",
        "REGEX blocked using (Spamhaus|spamcop|\\S+ Block List|FBLW\\d+)",
    )
    .says(&["REGEX blocked using (Spamhaus|spamcop| GAPGAP  Block List|FBLW GAPGAP )"])
    .code(550, "5.7.1")
    .at(Stage::Mail)
    .causes(&["blocklisted"], Actor::Administrator)
    .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
    .means(t("", ""))
    .fix(t("", "")),
    known("outlook-5-7-1-d", "outlook", "REGEX (MailFrom|Helo) domain is listed in Spamhaus")
        .says(&["REGEX (MailFrom|Helo) domain is listed in Spamhaus"])
        .code(550, "5.7.1")
        .at(Stage::Mail)
        .causes(&["blocklisted"], Actor::Administrator)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t("", ""))
        .fix(t("", "")),
    known("outlook-5-7-25", "outlook", "must have a reverse DNS record")
        .says(&["must have a reverse dns record"])
        .code(550, "5.7.25")
        .at(Stage::Mail)
        .causes(&["reverse_dns_missing"], Actor::Administrator)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t("", ""))
        .fix(t("", "")),
    known("outlook-5-7-23", "outlook", "rejected because of Sender Policy Framework violation")
        .says(&["rejected because of sender policy framework violation"])
        .code(550, "5.7.23")
        .at(Stage::Mail)
        .causes(&["authentication_failed_spf_dkim_dmarc"], Actor::Administrator)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t("", ""))
        .fix(t("", "")),
    known("outlook-0x800ccc78", "outlook", "REGEX 0x800ccc78")
        .says(&["REGEX 0x800ccc78"])
        .at(Stage::Mail)
        .causes(&["sender_not_allowed", "auth_required"], Actor::User)
        .means(t("", ""))
        .fix(t("", "")),
];
