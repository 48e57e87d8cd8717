//! TITLE

use super::{Actor, Known, Stage, known, t};

pub(super) static TEXTS: &[Known] = &[
    known("exim-550", "exim", "relay not permitted")
        .says(&["relay not permitted"])
        .code(550, "")
        .at(Stage::Rcpt)
        .causes(&["relay_denied", "auth_required"], Actor::User)
        .source("namshi/docker-smtp#77", "")
        .means(t("", ""))
        .fix(t("", "")),
    known("exim-550-b", "exim", "Unrouteable address")
        .says(&["unrouteable address"])
        .code(550, "")
        .at(Stage::Rcpt)
        .causes(
            &["recipient_unknown", "mx_or_routing_problem", "dns_failure", "sender_not_allowed"],
            Actor::User,
        )
        .source("sisimai/set-of-emails:maildir/bsd/lhost-mailru-06.eml", "")
        .means(t("", ""))
        .fix(t("", "")),
    known("exim-550-c", "exim", "Sender verify failed")
        .says(&["sender verify failed"])
        .code(550, "")
        .at(Stage::Rcpt)
        .causes(&["sender_not_allowed"], Actor::User)
        .source("Exim/exim:test/log/0024", "")
        .means(t("", ""))
        .fix(t("", "")),
    known("exim-503", "exim", "AUTH command used when not advertised")
        .says(&["auth command used when not advertised"])
        .code(503, "")
        .at(Stage::Auth)
        .causes(&["auth_mechanism_unsupported", "tls_required"], Actor::User)
        .means(t("", ""))
        .fix(t("", "")),
    known("exim-435", "exim", "Unable to authenticate at present")
        .says(&["unable to authenticate at present"])
        .code(435, "")
        .at(Stage::Auth)
        .causes(&["server_temporary_failure"], Actor::Administrator)
        .means(t("", ""))
        .fix(t("", "")),
    known("exim-552", "exim", "Message size exceeds maximum permitted")
        .says(&["message size exceeds maximum permitted"])
        .code(552, "")
        .at(Stage::Mail)
        .causes(&["message_too_large"], Actor::User)
        .means(t("", ""))
        .fix(t("", "")),
    known("exim-501", "exim", "REGEX Syntactically invalid (EHLO|HELO) argument")
        .says(&["REGEX Syntactically invalid (EHLO|HELO) argument"])
        .code(501, "")
        .at(Stage::Ehlo)
        .causes(&["syntax_error", "wrong_host"], Actor::Administrator)
        .means(t("", ""))
        .fix(t("", "")),
    known("exim-550-d", "exim", "REGEX rejected because \\S+ is in a black list at")
        .says(&["REGEX rejected because  GAPGAP  is in a black list at"])
        .code(550, "")
        .at(Stage::Mail)
        .causes(&["blocklisted"], Actor::Administrator)
        .means(t("", ""))
        .fix(t("", "")),
    known("exim-550-e", "exim", "maximum allowed line length is 998 octets")
        .says(&["maximum allowed line length is 998 octets"])
        .code(550, "")
        .at(Stage::AfterData)
        .causes(&["line_too_long_or_bare_lf"], Actor::Programmer)
        .means(t("", ""))
        .fix(t("", "")),
    known("exim-after-data", "exim", "message has lines too long for transport")
        .says(&["message has lines too long for transport"])
        .at(Stage::AfterData)
        .causes(&["line_too_long_or_bare_lf"], Actor::Programmer)
        .source("moloch--/RootTheBox#483", "")
        .means(t("", ""))
        .fix(t("", "")),
    known("exim-bounce", "exim", "retry timeout exceeded")
        .says(&["retry timeout exceeded"])
        .causes(&["port_blocked_or_timeout", "server_temporary_failure"], Actor::Administrator)
        .source("sisimai/set-of-emails:maildir/bsd/lhost-exim-06.eml", "")
        .means(t("", ""))
        .fix(t("", "")),
];
