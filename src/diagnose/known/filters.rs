//! TITLE

use super::{Actor, Known, Stage, known, t};

pub(super) static TEXTS: &[Known] = &[
    known("mimecast-451", "mimecast", "Open relay not allowed")
        .says(&["open relay not allowed"])
        .code(451, "")
        .at(Stage::Rcpt)
        .causes(&["relay_denied"], Actor::Administrator)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t("", ""))
        .fix(t("", "")),
    known("mimecast-550", "mimecast", "Rejected by header based Anti-Spoofing policy")
        .says(&["rejected by header based anti spoofing policy"])
        .code(550, "")
        .at(Stage::Mail)
        .causes(
            &["sender_not_allowed", "authentication_failed_spf_dkim_dmarc"],
            Actor::Administrator,
        )
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t("", ""))
        .fix(t("", "")),
    known("mimecast-550-b", "mimecast", "REGEX (Administrative prohibition - )?envelope blocked")
        .says(&["REGEX (Administrative prohibition - )?envelope blocked"])
        .code(550, "")
        .at(Stage::Mail)
        .causes(&["blocklisted", "sender_not_allowed"], Actor::Recipient)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t("", ""))
        .fix(t("", "")),
    known("mimecast-554", "mimecast", "Email rejected due to security policies")
        .says(&["email rejected due to security policies"])
        .code(554, "")
        .at(Stage::AfterData)
        .causes(&["content_rejected_spam", "attachment_blocked"], Actor::User)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t("", ""))
        .fix(t("", "")),
    known("mimecast-535", "mimecast", "Incorrect authentication data")
        .says(&["incorrect authentication data"])
        .code(535, "")
        .at(Stage::Auth)
        .causes(&["wrong_credentials"], Actor::User)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t("", ""))
        .fix(t("", "")),
    known("proofpoint-5-7-1", "proofpoint", "blocked using prs.proofpoint.com")
        .says(&["blocked using prs proofpoint com"])
        .code(554, "5.7.1")
        .at(Stage::Mail)
        .causes(&["blocklisted"], Actor::Administrator)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t("", ""))
        .fix(t("", "")),
    known("proofpoint-4-1-1", "proofpoint", "Address verification in progress")
        .says(&["address verification in progress"])
        .code(421, "4.1.1")
        .at(Stage::Rcpt)
        .causes(&["greylisted", "server_temporary_failure"], Actor::User)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t("", ""))
        .fix(t("", "")),
    known("barracuda-5-7-1", "barracuda", "Policy Rejection- Abuse. Go away")
        .says(&["policy rejection abuse go away"])
        .code(550, "5.7.1")
        .at(Stage::Mail)
        .causes(&["blocklisted"], Actor::Administrator)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t("", ""))
        .fix(t("", "")),
    known(
        "barracuda-554",
        "barracuda",
        "REGEX barracudanetworks\\.com/reputation|bbl\\.barracudacentral\\.com",
    )
    .says(&["REGEX barracudanetworks.com/reputation|bbl.barracudacentral.com"])
    .code(554, "")
    .at(Stage::Mail)
    .causes(&["blocklisted"], Actor::Administrator)
    .means(t("", ""))
    .fix(t("", "")),
    known(
        "spamhaus-550",
        "spamhaus",
        "REGEX zen\\.spamhaus\\.org|www\\.spamhaus\\.org/(query|sbl|lookup)",
    )
    .says(&["REGEX zen.spamhaus.org|www.spamhaus.org/(query|sbl|lookup)"])
    .code(550, "")
    .at(Stage::Mail)
    .causes(&["blocklisted"], Actor::Administrator)
    .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
    .means(t("", ""))
    .fix(t("", "")),
    known("cisco-220", "cisco", "REGEX XXXXXXXA|220 \\*{8,}|250-[A-Z]+X{4,}")
        .says(&["REGEX XXXXXXXA|220 *{8,}|250-[A-Z]+X{4,}"])
        .code(220, "")
        .at(Stage::Ehlo)
        .causes(&["network_interception", "starttls_not_offered"], Actor::Administrator)
        .means(t("", ""))
        .fix(t("", "")),
];
