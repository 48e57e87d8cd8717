//! TITLE

use super::{Actor, Known, Stage, known, t};

pub(super) static TEXTS: &[Known] = &[
    known("openssl-tls", "openssl", "REGEX wrong version number|WRONG_VERSION_NUMBER")
        .says(&["REGEX wrong version number|WRONG_VERSION_NUMBER"])
        .at(Stage::Tls)
        .causes(&["tls_mode_mismatch"], Actor::User)
        .source("Enough-Software/enough_mail#62", "")
        .means(t("", ""))
        .fix(t("", "")),
    known("openssl-tls-b", "openssl", "REGEX unsupported protocol|tlsv1 alert protocol version|dh key too small|no shared cipher|handshake failure")
        .says(&["REGEX unsupported protocol|tlsv1 alert protocol version|dh key too small|no shared cipher|handshake failure"])
        .at(Stage::Tls)
        .causes(&["tls_version_or_cipher"], Actor::Administrator)
        .source("docker-mailserver/docker-mailserver#705", "")
        .means(t("", ""))
        .fix(t("", "")),
    known("openssl-tls-c", "openssl", "REGEX certificate verify failed|unable to get local issuer certificate|self.signed certificate|certificate has expired")
        .says(&["REGEX certificate verify failed|unable to get local issuer certificate|self.signed certificate|certificate has expired"])
        .at(Stage::Tls)
        .causes(&["certificate_problem", "network_interception"], Actor::Administrator)
        .source("jedireza/drywall#308", "")
        .means(t("", ""))
        .fix(t("", "")),
    known("gnutls-tls", "gnutls", "REGEX An unexpected TLS packet was received|packet with unexpected length")
        .says(&["REGEX An unexpected TLS packet was received|packet with unexpected length"])
        .at(Stage::Tls)
        .causes(&["tls_mode_mismatch"], Actor::User)
        .means(t("", ""))
        .fix(t("", "")),
    known("thunderbird-starttls", "thunderbird", "using STARTTLS since it doesn't advertise that feature")
        .says(&["using starttls since it doesn t advertise that feature"])
        .at(Stage::StartTls)
        .causes(&["starttls_not_offered", "network_interception"], Actor::User)
        .means(t("", ""))
        .fix(t("", "")),
    known("thunderbird-auth", "thunderbird", "Unable to authenticate to Outgoing server (SMTP)")
        .says(&["unable to authenticate to outgoing server smtp"])
        .at(Stage::Auth)
        .causes(&["wrong_credentials", "auth_mechanism_unsupported", "app_password_required"], Actor::User)
        .source("mozilla/releases-comm-central:mail/locales/en-US/chrome/messenger/messengercompose/composeMsgs.properties#smtpAuthFailure", "")
        .means(t("", ""))
        .fix(t("", "")),
    known("thunderbird-connect", "thunderbird", "failed. The server may be unavailable or is refusing SMTP connections")
        .says(&["failed the server may be unavailable or is refusing smtp connections"])
        .at(Stage::Connect)
        .causes(&["connection_refused", "wrong_host", "port_blocked_or_timeout"], Actor::User)
        .source("mozilla/releases-comm-central:mail/locales/en-US/chrome/messenger/messengercompose/composeMsgs.properties#smtpSendRequestRefused", "")
        .means(t("", ""))
        .fix(t("", "")),
    known("thunderbird-connect-b", "thunderbird", "REGEX connection to Outgoing server \\(SMTP\\) \\S+ timed out")
        .says(&["REGEX connection to Outgoing server (SMTP)  GAPGAP  timed out"])
        .at(Stage::Connect)
        .causes(&["port_blocked_or_timeout"], Actor::User)
        .source("mozilla/releases-comm-central:mail/locales/en-US/chrome/messenger/messengercompose/composeMsgs.properties#smtpSendTimeout", "")
        .means(t("", ""))
        .fix(t("", "")),
];
