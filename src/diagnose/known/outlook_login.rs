//! TITLE

use super::{Actor, Known, Stage, known, t};

pub(super) static TEXTS: &[Known] = &[
    known("outlook-5-7-139", "outlook", "basic authentication is disabled")
        .says(&["basic authentication is disabled"])
        .code(535, "5.7.139")
        .at(Stage::Auth)
        .causes(&["oauth_required", "smtp_auth_disabled"], Actor::User)
        .source("lukevella/rallly#3154", "")
        .means(t("", ""))
        .fix(t("", "")),
    known("outlook-5-7-139-b", "outlook", "SmtpClientAuthentication is disabled for the Tenant")
        .says(&["smtpclientauthentication is disabled for the tenant"])
        .code(535, "5.7.139")
        .at(Stage::Auth)
        .causes(&["smtp_auth_disabled"], Actor::Administrator)
        .source("nodemailer/nodemailer#1484", "")
        .means(t("", ""))
        .fix(t("", "")),
    known("outlook-5-7-139-c", "outlook", "SmtpClientAuthentication is disabled for the Mailbox")
        .says(&["smtpclientauthentication is disabled for the mailbox"])
        .code(535, "5.7.139")
        .at(Stage::Auth)
        .causes(&["smtp_auth_disabled"], Actor::Administrator)
        .means(t("", ""))
        .fix(t("", "")),
    known("outlook-5-7-139-d", "outlook", "REGEX the user credentials were incorrect")
        .says(&["REGEX the user credentials were incorrect"])
        .code(535, "5.7.139")
        .at(Stage::Auth)
        .causes(&["wrong_credentials", "app_password_required", "oauth_required"], Actor::User)
        .means(t("", ""))
        .fix(t("", "")),
    known(
        "outlook-5-7-139-e",
        "outlook",
        "did not meet the criteria to be authenticated successfully",
    )
    .says(&["did not meet the criteria to be authenticated successfully"])
    .code(535, "5.7.139")
    .at(Stage::Auth)
    .causes(&["oauth_required", "smtp_auth_disabled"], Actor::Administrator)
    .means(t("", ""))
    .fix(t("", "")),
    known("outlook-5-7-139-f", "outlook", "REGEX account is locked")
        .says(&["REGEX account is locked"])
        .code(535, "5.7.139")
        .at(Stage::Auth)
        .causes(&["account_disabled_or_locked"], Actor::User)
        .means(t("", ""))
        .fix(t("", "")),
    known("outlook-5-7-3", "outlook", "5.7.3 Authentication unsuccessful")
        .says(&["authentication unsuccessful"])
        .code(535, "5.7.3")
        .at(Stage::Auth)
        .causes(&["wrong_credentials", "smtp_auth_disabled", "oauth_required"], Actor::User)
        .source("vx3r/wg-gen-web#68", "")
        .means(t("", ""))
        .fix(t("", "")),
    known("outlook-5-7-3-b", "outlook", "535 5.7.3 Invalid credentials")
        .says(&["invalid credentials"])
        .code(535, "5.7.3")
        .at(Stage::Auth)
        .causes(&["wrong_credentials"], Actor::User)
        .means(t("", ""))
        .fix(t("", "")),
    known("outlook-5-7-1", "outlook", "5.7.1 Client was not authenticated")
        .says(&["client was not authenticated"])
        .code(535, "5.7.1")
        .at(Stage::Auth)
        .causes(&["auth_required"], Actor::User)
        .means(t("", ""))
        .fix(t("", "")),
    known("outlook-4-7-66", "outlook", "TLS 1.0 and 1.1 are not supported")
        .says(&["tls 1 0 and 1 1 are not supported"])
        .code(421, "4.7.66")
        .at(Stage::Auth)
        .causes(&["tls_version_or_cipher"], Actor::Programmer)
        .source("zehm/sendEmail#1", "")
        .means(t("", ""))
        .fix(t("", "")),
    known("outlook-0x800ccc18", "outlook", "REGEX 0x800ccc(18|79|7a)")
        .says(&["0x800ccc18|0x800ccc79|0x800ccc7a"])
        .at(Stage::Auth)
        .causes(&["auth_required", "wrong_credentials", "relay_denied"], Actor::User)
        .means(t("", ""))
        .fix(t("", "")),
    known("outlook-0x800ccc92", "outlook", "REGEX 0x800ccc92")
        .says(&["REGEX 0x800ccc92"])
        .at(Stage::Auth)
        .causes(&["wrong_credentials", "app_password_required"], Actor::User)
        .means(t("", ""))
        .fix(t("", "")),
    known("outlook-0x800ccc80", "outlook", "REGEX 0x800ccc80")
        .says(&["REGEX 0x800ccc80"])
        .at(Stage::Auth)
        .causes(&["auth_mechanism_unsupported"], Actor::User)
        .means(t("", ""))
        .fix(t("", "")),
];
