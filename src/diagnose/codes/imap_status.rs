//! TITLE

use super::{ResponseCode, code, t};

pub(super) static CODES: &[ResponseCode] = &[
    code("OK", "", &[], "RFC 9051", t("", "")),
    code("NO", "", &[], "RFC 9051", t("", "")),
    code("BAD", "", &["syntax_error", "bad_sequence"], "RFC 9051", t("", "")),
    code("BYE", "", &["server_temporary_failure", "too_many_connections"], "RFC 9051", t("", "")),
    code("PREAUTH", "", &[], "RFC 9051", t("", "")),
];
