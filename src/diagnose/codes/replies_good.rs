//! TITLE

use super::{ResponseCode, code, t};

pub(super) static CODES: &[ResponseCode] = &[
    code("211", "", &[], "RFC 5321", t("", "")),
    code("214", "", &[], "RFC 5321", t("", "")),
    code("220", "", &[], "RFC 5321, RFC 3207", t("", "")),
    code("221", "", &[], "RFC 5321", t("", "")),
    code("235", "", &[], "RFC 4954", t("", "")),
    code("250", "", &[], "RFC 5321", t("", "")),
    code("251", "", &[], "RFC 5321, RFC 1985", t("", "")),
    code("252", "", &[], "RFC 5321, RFC 1985", t("", "")),
    code("253", "", &[], "RFC 1985", t("", "")),
    code("334", "", &[], "RFC 4954", t("", "")),
    code("353", "", &[], "draft-hall-prdr (used by Exim)", t("", "")),
    code("354", "", &[], "RFC 5321", t("", "")),
    code("355", "", &[], "RFC 1845", t("", "")),
];
