//! TITLE

use super::{ResponseCode, code, t};

pub(super) static CODES: &[ResponseCode] = &[
    code("+OK", "", &[], "RFC 1939", t("", "")),
    code("-ERR", "", &["wrong_credentials"], "RFC 1939", t("", "")),
    code(
        "[AUTH]",
        "",
        &["wrong_credentials", "app_password_required", "imap_or_pop_disabled"],
        "RFC 3206",
        t("", ""),
    ),
    code("[SYS/TEMP]", "", &["server_temporary_failure", "rate_limited"], "RFC 3206", t("", "")),
    code(
        "[SYS/PERM]",
        "",
        &["imap_or_pop_disabled", "account_disabled_or_locked", "server_temporary_failure"],
        "RFC 3206",
        t("", ""),
    ),
    code("[LOGIN-DELAY]", "", &["rate_limited"], "RFC 2449", t("", "")),
    code("[IN-USE]", "", &["too_many_connections"], "RFC 2449", t("", "")),
    code("[UTF8]", "", &["non_ascii_not_supported"], "RFC 6856", t("", "")),
];
