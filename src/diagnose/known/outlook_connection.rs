//! TITLE

use super::{Actor, Known, Stage, known, t};

pub(super) static TEXTS: &[Known] = &[
    known("outlook-5-4-14", "outlook", "REGEX (Hop count exceeded|routing loop detected)")
        .says(&["REGEX (Hop count exceeded|routing loop detected)"])
        .code(550, "5.4.14")
        .causes(&["mx_or_routing_problem"], Actor::Administrator)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t("", ""))
        .fix(t("", "")),
    known("outlook-5-4-310", "outlook", "REGEX DNS domain \\S+ does not exist")
        .says(&["REGEX DNS domain  GAPGAP  does not exist"])
        .code(550, "5.4.310")
        .causes(&["dns_failure", "recipient_unknown"], Actor::User)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t("", ""))
        .fix(t("", "")),
    known("outlook-5-4-312", "outlook", "DNS query failed")
        .says(&["dns query failed"])
        .code(550, "5.4.312")
        .causes(&["dns_failure", "mx_or_routing_problem"], Actor::Recipient)
        .source("sisimai/set-of-emails:maildir/bsd/lhost-office365-06.eml", "")
        .means(t("", ""))
        .fix(t("", "")),
    known("outlook-4-4-316", "outlook", "REGEX 4\\.4\\.316 Connection refused")
        .says(&["REGEX Connection refused"])
        .code(450, "4.4.316")
        .causes(&["connection_refused"], Actor::Recipient)
        .means(t("", ""))
        .fix(t("", "")),
    known("outlook-5-4-300", "outlook", "Message expired")
        .says(&["message expired"])
        .code(550, "5.4.300")
        .causes(&["server_temporary_failure", "port_blocked_or_timeout"], Actor::Recipient)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t("", ""))
        .fix(t("", "")),
    known("outlook-5-4-4", "outlook", "SMTPSEND.DNS.NonExistentDomain")
        .says(&["smtpsend dns nonexistentdomain"])
        .code(554, "5.4.4")
        .causes(&["dns_failure", "recipient_unknown"], Actor::User)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t("", ""))
        .fix(t("", "")),
    known("outlook-4-7-320", "outlook", "REGEX 4\\.7\\.32[0-5]|5\\.7\\.32[0-5]")
        .says(&["REGEX [0-5]|5.7.32[0-5]"])
        .code(450, "4.7.320")
        .causes(&["certificate_problem", "starttls_not_offered"], Actor::Recipient)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t("", ""))
        .fix(t("", "")),
    known("outlook-4-3-2-b", "outlook", "REGEX maximum number of concurrent (server )?connections")
        .says(&["REGEX maximum number of concurrent (server )?connections"])
        .code(421, "4.3.2")
        .causes(&["too_many_connections"], Actor::Administrator)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t("", ""))
        .fix(t("", "")),
    known("outlook-4-3-1", "outlook", "4.3.1 Insufficient system resources")
        .says(&["insufficient system resources"])
        .code(452, "4.3.1")
        .causes(&["server_temporary_failure"], Actor::Administrator)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t("", ""))
        .fix(t("", "")),
    known("outlook-4-3-2-c", "outlook", "REGEX Temporary server error\\. Please try again later")
        .says(&["REGEX Temporary server error. Please try again later"])
        .code(451, "4.3.2")
        .causes(&["server_temporary_failure"], Actor::Provider)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t("", ""))
        .fix(t("", "")),
    known("outlook-0x800ccc0e", "outlook", "REGEX 0x800ccc0e")
        .says(&["REGEX 0x800ccc0e"])
        .at(Stage::Connect)
        .causes(&["port_blocked_or_timeout", "connection_refused", "wrong_host"], Actor::User)
        .means(t("", ""))
        .fix(t("", "")),
    known("outlook-0x800ccc0d", "outlook", "REGEX 0x800ccc0d")
        .says(&["REGEX 0x800ccc0d"])
        .at(Stage::Connect)
        .causes(&["dns_failure", "wrong_host"], Actor::User)
        .means(t("", ""))
        .fix(t("", "")),
    known("outlook-0x800ccc0f", "outlook", "REGEX 0x800ccc0f")
        .says(&["REGEX 0x800ccc0f"])
        .causes(
            &["port_blocked_or_timeout", "network_interception", "server_temporary_failure"],
            Actor::User,
        )
        .means(t("", ""))
        .fix(t("", "")),
    known("outlook-0x800ccc19", "outlook", "REGEX 0x800ccc19")
        .says(&["REGEX 0x800ccc19"])
        .causes(&["port_blocked_or_timeout"], Actor::User)
        .means(t("", ""))
        .fix(t("", "")),
    known("outlook-0x800ccc1a", "outlook", "REGEX 0x800ccc1a")
        .says(&["REGEX 0x800ccc1a"])
        .at(Stage::Tls)
        .causes(&["tls_mode_mismatch"], Actor::User)
        .means(t("", ""))
        .fix(t("", "")),
    known("outlook-0x80042108", "outlook", "REGEX 0x80042108")
        .says(&["REGEX 0x80042108"])
        .at(Stage::Connect)
        .causes(&["port_blocked_or_timeout", "network_interception"], Actor::User)
        .means(t("", ""))
        .fix(t("", "")),
    known("outlook-0x80042109", "outlook", "REGEX 0x80042109")
        .says(&["REGEX 0x80042109"])
        .at(Stage::Connect)
        .causes(&["port_blocked_or_timeout", "connection_refused"], Actor::User)
        .means(t("", ""))
        .fix(t("", "")),
    known("outlook-0x800ccc60", "outlook", "REGEX 0x800ccc6[0-9a-f]")
        .says(&["0x800ccc6~"])
        .causes(&["syntax_error", "relay_denied", "server_temporary_failure"], Actor::User)
        .means(t("", ""))
        .fix(t("", "")),
];
