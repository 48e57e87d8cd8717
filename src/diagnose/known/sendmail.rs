//! TITLE

use super::{Actor, Known, Stage, known, t};

pub(super) static TEXTS: &[Known] = &[
    known("sendmail-5-7-1", "sendmail", "5.7.1 Relaying denied")
        .says(&["relaying denied"])
        .code(550, "5.7.1")
        .at(Stage::Rcpt)
        .causes(&["relay_denied", "auth_required"], Actor::User)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t("", ""))
        .fix(t("", "")),
    known("sendmail-5-7-1-b", "sendmail", "Relaying denied. IP name lookup failed")
        .says(&["relaying denied ip name lookup failed"])
        .code(550, "5.7.1")
        .at(Stage::Rcpt)
        .causes(&["relay_denied", "reverse_dns_missing"], Actor::User)
        .source("nodemailer/nodemailer#190", "")
        .means(t("", ""))
        .fix(t("", "")),
    known("sendmail-5-5-4", "sendmail", "Domain name required for sender address")
        .says(&["domain name required for sender address"])
        .code(553, "5.5.4")
        .at(Stage::Mail)
        .causes(&["syntax_error", "sender_not_allowed"], Actor::User)
        .means(t("", ""))
        .fix(t("", "")),
    known("sendmail-5-1-8", "sendmail", "REGEX Domain of sender address \\S+ does not exist")
        .says(&["REGEX Domain of sender address  GAPGAP  does not exist"])
        .code(553, "5.1.8")
        .at(Stage::Mail)
        .causes(&["sender_not_allowed", "dns_failure"], Actor::User)
        .means(t("", ""))
        .fix(t("", "")),
    known("sendmail-4-4-5", "sendmail", "Insufficient disk space; try again later")
        .says(&["insufficient disk space try again later"])
        .code(452, "4.4.5")
        .at(Stage::Mail)
        .causes(&["server_temporary_failure"], Actor::Administrator)
        .source("sisimai/set-of-emails:maildir/bsd/lhost-sendmail-39.eml", "")
        .means(t("", ""))
        .fix(t("", "")),
    known("sendmail-5-4-6", "sendmail", "REGEX Too many hops")
        .says(&["REGEX Too many hops"])
        .code(554, "5.4.6")
        .causes(&["mx_or_routing_problem"], Actor::Administrator)
        .source("sisimai/set-of-emails:maildir/bsd/lhost-sendmail-20.eml", "")
        .means(t("", ""))
        .fix(t("", "")),
];
