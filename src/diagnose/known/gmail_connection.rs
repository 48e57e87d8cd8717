//! TITLE

use super::{Actor, Known, Stage, known, t};

pub(super) static TEXTS: &[Known] = &[
    known("gmail-4-7-0-c", "gmail", "Try again later, closing connection. (EHLO)")
        .says(&["try again later closing connection ehlo"])
        .code(421, "4.7.0")
        .at(Stage::Ehlo)
        .causes(&["rate_limited", "client_config_syntax"], Actor::Administrator)
        .source("dawidd6/action-send-mail#196", "")
        .means(t("", ""))
        .fix(t("", "")),
    known("gmail-4-7-0-d", "gmail", "Connection expired, try reconnecting")
        .says(&["connection expired try reconnecting"])
        .code(421, "4.7.0")
        .causes(&["server_temporary_failure"], Actor::Programmer)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t("", ""))
        .fix(t("", "")),
    known("gmail-4-7-0-e", "gmail", "IP not in whitelist for RCPT domain")
        .says(&["ip not in whitelist for rcpt domain"])
        .code(421, "4.7.0")
        .causes(&["relay_denied"], Actor::Administrator)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t("", ""))
        .fix(t("", "")),
    known("gmail-4-7-0-g", "gmail", "Temporary System Problem")
        .says(&["temporary system problem"])
        .code(421, "4.7.0")
        .causes(&["server_temporary_failure"], Actor::User)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t("", ""))
        .fix(t("", "")),
    known("gmail-4-4-5", "gmail", "Server busy, try again later")
        .says(&["server busy try again later"])
        .code(421, "4.4.5")
        .causes(&["server_temporary_failure"], Actor::User)
        .means(t("", ""))
        .fix(t("", "")),
    known("gmail-5-5-1-b", "gmail", "REGEX 5\\.5\\.1 (EHLO/HELO|MAIL|RCPT) first")
        .says(&["REGEX (EHLO/HELO|MAIL|RCPT) first"])
        .code(503, "5.5.1")
        .causes(&["bad_sequence"], Actor::Programmer)
        .means(t("", ""))
        .fix(t("", "")),
    known("gmail-5-5-1-c", "gmail", "REGEX 5\\.5\\.1 (Unrecognized|Unimplemented) command")
        .says(&["REGEX (Unrecognized|Unimplemented) command"])
        .code(502, "5.5.1")
        .causes(&["syntax_error", "bad_sequence"], Actor::Programmer)
        .means(t("", ""))
        .fix(t("", "")),
    known("gmail-5-5-4", "gmail", "HELO/EHLO argument is invalid")
        .says(&["helo ehlo argument is invalid"])
        .code(501, "5.5.4")
        .at(Stage::Ehlo)
        .causes(&["syntax_error", "wrong_host"], Actor::Administrator)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t("", ""))
        .fix(t("", "")),
    known("gmail-5-5-4-b", "gmail", "Empty HELO/EHLO argument not allowed")
        .says(&["empty helo ehlo argument not allowed"])
        .code(501, "5.5.4")
        .at(Stage::Ehlo)
        .causes(&["syntax_error"], Actor::Administrator)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t("", ""))
        .fix(t("", "")),
    known("gmail-4-3-0-b", "gmail", "Mail server temporarily rejected message")
        .says(&["mail server temporarily rejected message"])
        .code(451, "4.3.0")
        .causes(&["server_temporary_failure"], Actor::User)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t("", ""))
        .fix(t("", "")),
    known("gmail-4-7-28", "gmail", "an unusual rate of")
        .says(&["an unusual rate of"])
        .code(421, "4.7.28")
        .causes(&["rate_limited", "blocklisted"], Actor::Administrator)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t("", ""))
        .fix(t("", "")),
    known(
        "gmail-5-7-25",
        "gmail",
        "REGEX does not have a PTR record|does not meet IPv6 sending guidelines regarding PTR",
    )
    .says(&["REGEX does not have a PTR record|does not meet IPv6 sending guidelines regarding PTR"])
    .code(550, "5.7.25")
    .causes(&["reverse_dns_missing"], Actor::Administrator)
    .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
    .means(t("", ""))
    .fix(t("", "")),
    known("gmail-4-7-23", "gmail", "doesn't have a PTR record, or the PTR record")
        .says(&["doesn t have a ptr record or the ptr record"])
        .code(421, "4.7.23")
        .causes(&["reverse_dns_missing"], Actor::Administrator)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t("", ""))
        .fix(t("", "")),
    known("gmail-4-4-2", "gmail", "Timeout - closing connection")
        .says(&["timeout closing connection"])
        .code(451, "4.4.2")
        .causes(&["server_temporary_failure"], Actor::Programmer)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t("", ""))
        .fix(t("", "")),
    known("gmail-4-5-0", "gmail", "SMTP protocol violation")
        .says(&["smtp protocol violation"])
        .code(451, "4.5.0")
        .causes(&["bad_sequence", "syntax_error"], Actor::Programmer)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t("", ""))
        .fix(t("", "")),
    known("gmail-bounce", "gmail", "p=CustomFromDenied")
        .says(&["p customfromdenied"])
        .causes(
            &["wrong_credentials", "auth_mechanism_unsupported", "sender_not_allowed"],
            Actor::User,
        )
        .source("sisimai/set-of-emails:maildir/bsd/lhost-googleworkspace-01.eml", "")
        .means(t("", ""))
        .fix(t("", "")),
];
