//! TITLE

use super::{ResponseCode, code, t};

pub(super) static CODES: &[ResponseCode] = &[
    code("X.0.0", "Other undefined status", &[], "RFC 3463", t("", "")),
    code("X.1.0", "Other address status", &["recipient_unknown"], "RFC 3463", t("", "")),
    code("X.1.1", "Bad destination mailbox address", &["recipient_unknown"], "RFC 3463", t("", "")),
    code(
        "X.1.2",
        "Bad destination system address",
        &["dns_failure", "mx_or_routing_problem"],
        "RFC 3463",
        t("", ""),
    ),
    code(
        "X.1.3",
        "Bad destination mailbox address syntax",
        &["syntax_error"],
        "RFC 3463",
        t("", ""),
    ),
    code(
        "X.1.4",
        "Destination mailbox address ambiguous",
        &["recipient_unknown"],
        "RFC 3463",
        t("", ""),
    ),
    code("X.1.5", "Destination address valid", &[], "RFC 3463", t("", "")),
    code(
        "X.1.6",
        "Destination mailbox has moved, no forwarding address",
        &["recipient_unknown"],
        "RFC 3463",
        t("", ""),
    ),
    code("X.1.7", "Bad sender's mailbox address syntax", &["syntax_error"], "RFC 3463", t("", "")),
    code(
        "X.1.8",
        "Bad sender's system address",
        &["sender_not_allowed", "dns_failure"],
        "RFC 3463",
        t("", ""),
    ),
    code("X.1.9", "Message relayed to non-compliant mailer", &[], "RFC 3886, RFC 5248", t("", "")),
    code(
        "X.1.10",
        "Recipient address has null MX",
        &["mx_or_routing_problem"],
        "RFC 7505",
        t("", ""),
    ),
    code(
        "X.2.0",
        "Other or undefined mailbox status",
        &["recipient_unknown"],
        "RFC 3463",
        t("", ""),
    ),
    code(
        "X.2.1",
        "Mailbox disabled, not accepting messages",
        &["account_disabled_or_locked"],
        "RFC 3463",
        t("", ""),
    ),
    code("X.2.2", "Mailbox full", &["mailbox_full"], "RFC 3463", t("", "")),
    code(
        "X.2.3",
        "Message length exceeds administrative limit",
        &["message_too_large"],
        "RFC 3463",
        t("", ""),
    ),
    code(
        "X.2.4",
        "Mailing list expansion problem",
        &["mx_or_routing_problem"],
        "RFC 3463",
        t("", ""),
    ),
];
