//! TITLE

use super::{Actor, Known, Stage, known, t};

pub(super) static TEXTS: &[Known] = &[
    known("gmail-5-7-0", "gmail", "p=WantAuthError")
        .says(&["p wantautherror"])
        .code(530, "5.7.0")
        .at(Stage::Mail)
        .causes(&["auth_required"], Actor::User)
        .means(t("", ""))
        .fix(t("", "")),
    known("gmail-5-5-1", "gmail", "5.5.1 Authentication Required")
        .says(&["authentication required"])
        .code(530, "5.5.1")
        .at(Stage::Mail)
        .causes(&["auth_required"], Actor::User)
        .means(t("", ""))
        .fix(t("", "")),
    known("gmail-5-7-0-b", "gmail", "Must issue a STARTTLS command first")
        .says(&["must issue a starttls command first"])
        .code(530, "5.7.0")
        .at(Stage::Mail)
        .causes(&["tls_required"], Actor::User)
        .source("virtualzone/tubewarder#29", "2016-10")
        .means(t("", ""))
        .fix(t("", "")),
    known("gmail-5-5-2-b", "gmail", "5.5.2 Syntax error")
        .says(&["syntax error"])
        .code(555, "5.5.2")
        .at(Stage::Mail)
        .causes(&["syntax_error"], Actor::Programmer)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t("", ""))
        .fix(t("", "")),
    known("gmail-5-7-1-b", "gmail", "is not authorized to send email directly to our servers")
        .says(&["is not authorized to send email directly to our servers"])
        .code(550, "5.7.1")
        .at(Stage::Mail)
        .causes(&["blocklisted", "relay_denied"], Actor::User)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t("", ""))
        .fix(t("", "")),
    known("gmail-5-7-26-d", "gmail", "has an SPF record with a hard fail policy")
        .says(&["has an spf record with a hard fail policy"])
        .code(550, "5.7.26")
        .at(Stage::Mail)
        .causes(&["authentication_failed_spf_dkim_dmarc"], Actor::Administrator)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t("", ""))
        .fix(t("", "")),
    known("gmail-5-7-24", "gmail", "The SPF record of the sending domain")
        .says(&["the spf record of the sending domain"])
        .code(550, "5.7.24")
        .at(Stage::Mail)
        .causes(&["authentication_failed_spf_dkim_dmarc"], Actor::Administrator)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t("", ""))
        .fix(t("", "")),
    known("gmail-5-7-29", "gmail", "REGEX senders to use TLS/SSL for SMTP")
        .says(&["REGEX senders to use TLS/SSL for SMTP"])
        .code(550, "5.7.29")
        .at(Stage::Mail)
        .causes(&["tls_required"], Actor::Administrator)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t("", ""))
        .fix(t("", "")),
    known("gmail-5-3-4", "gmail", "p=MaxSizeError")
        .says(&["p maxsizeerror"])
        .code(552, "5.3.4")
        .at(Stage::Mail)
        .causes(&["message_too_large"], Actor::User)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t("", ""))
        .fix(t("", "")),
];
