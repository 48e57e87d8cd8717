//! TITLE

use super::{ResponseCode, code, t};

pub(super) static CODES: &[ResponseCode] = &[
    code(
        "X.6.0",
        "Other or undefined media error",
        &["content_rejected_spam"],
        "RFC 3463",
        t("", ""),
    ),
    code(
        "X.6.1",
        "Media not supported",
        &["attachment_blocked", "line_too_long_or_bare_lf"],
        "RFC 3463",
        t("", ""),
    ),
    code(
        "X.6.2",
        "Conversion required and prohibited",
        &["non_ascii_not_supported"],
        "RFC 3463",
        t("", ""),
    ),
    code(
        "X.6.3",
        "Conversion required but not supported",
        &["non_ascii_not_supported"],
        "RFC 3463",
        t("", ""),
    ),
    code("X.6.4", "Conversion with loss performed", &[], "RFC 3463", t("", "")),
    code("X.6.5", "Conversion failed", &["non_ascii_not_supported"], "RFC 3463", t("", "")),
    code("X.6.6", "Message content not available", &[], "RFC 4468", t("", "")),
    code(
        "X.6.7",
        "Non-ASCII addresses not permitted for that sender/recipient",
        &["non_ascii_not_supported"],
        "RFC 6531",
        t("", ""),
    ),
    code(
        "X.6.8",
        "UTF-8 string reply is required, but not permitted by the SMTP client",
        &["non_ascii_not_supported"],
        "RFC 6531",
        t("", ""),
    ),
    code(
        "X.6.9",
        "UTF-8 header message cannot be transferred to one or more recipients",
        &["non_ascii_not_supported"],
        "RFC 6531",
        t("", ""),
    ),
    code("X.6.10", "(duplicate of X.6.8, not to be used)", &[], "RFC 6531", t("", "")),
];
