//! TITLE

use super::{Actor, Known, Stage, known, t};

pub(super) static TEXTS: &[Known] = &[
    known("cpanel-550", "cpanel", "REGEX Outgoing mail from \"\\S+\" has been suspended")
        .says(&["REGEX Outgoing mail from \" GAPGAP \" has been suspended"])
        .code(550, "")
        .at(Stage::Data)
        .causes(&["account_disabled_or_locked"], Actor::Provider)
        .source("roundcube/roundcubemail#8737", "")
        .means(t("", ""))
        .fix(t("", "")),
    known("cpanel-550-b", "cpanel", "REGEX has exceeded the max emails per hour \\(\\d+/\\d+")
        .says(&["REGEX has exceeded the max emails per hour ( GAPGAP "])
        .code(550, "")
        .at(Stage::Rcpt)
        .causes(&["sending_quota_exceeded", "rate_limited"], Actor::User)
        .means(t("", ""))
        .fix(t("", "")),
    known("cpanel-535", "cpanel", "535 Incorrect authentication data")
        .says(&["incorrect authentication data"])
        .code(535, "")
        .at(Stage::Auth)
        .causes(&["wrong_credentials", "network_interception"], Actor::User)
        .source("PHPMailer/PHPMailer#313", "")
        .means(t("", ""))
        .fix(t("", "")),
    known("qmail-5-7-1", "qmail", "sorry, that domain isn't in my list of allowed rcpthosts")
        .says(&["sorry that domain isn t in my list of allowed rcpthosts"])
        .code(553, "5.7.1")
        .at(Stage::Rcpt)
        .causes(&["relay_denied", "auth_required"], Actor::User)
        .means(t("", ""))
        .fix(t("", "")),
    known("qmail-451", "qmail", "See http://pobox.com/~djb/docs/smtplf.html")
        .says(&["see http pobox com djb docs smtplf html"])
        .code(451, "")
        .at(Stage::Data)
        .causes(&["line_too_long_or_bare_lf"], Actor::Programmer)
        .means(t("", ""))
        .fix(t("", "")),
    known("qmail-5-1-2", "qmail", "Sorry, I couldn't find any host named")
        .says(&["sorry i couldn t find any host named"])
        .code(0, "5.1.2")
        .causes(&["dns_failure"], Actor::User)
        .source("sisimai/set-of-emails:maildir/bsd/lhost-qmail-13.eml", "")
        .means(t("", ""))
        .fix(t("", "")),
    known("dovecot-4-2-2", "dovecot", "REGEX Quota exceeded \\(mailbox for user is full\\)")
        .says(&["REGEX Quota exceeded (mailbox for user is full)"])
        .code(452, "4.2.2")
        .at(Stage::AfterData)
        .causes(&["mailbox_full"], Actor::Recipient)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t("", ""))
        .fix(t("", "")),
    known("dovecot-fetch", "dovecot", "Maximum number of connections from user+IP exceeded")
        .says(&["maximum number of connections from user ip exceeded"])
        .at(Stage::Fetch)
        .causes(&["too_many_connections"], Actor::User)
        .source("mscdex/node-imap#882", "2022-07")
        .means(t("", ""))
        .fix(t("", "")),
    known(
        "dovecot-fetch-b",
        "dovecot",
        "REGEX \\[PRIVACYREQUIRED\\] Plaintext authentication disallowed",
    )
    .says(&["REGEX [PRIVACYREQUIRED] Plaintext authentication disallowed"])
    .at(Stage::Fetch)
    .causes(&["tls_required"], Actor::User)
    .means(t("", ""))
    .fix(t("", "")),
    known("dovecot-fetch-c", "dovecot", "[UNAVAILABLE] Temporary authentication failure")
        .says(&["unavailable temporary authentication failure"])
        .at(Stage::Fetch)
        .causes(&["server_temporary_failure"], Actor::Administrator)
        .means(t("", ""))
        .fix(t("", "")),
    known("courier-535", "courier", "REGEX 535 Authentication failed\\.")
        .says(&["REGEX 535 Authentication failed."])
        .code(535, "")
        .at(Stage::Auth)
        .causes(&["wrong_credentials"], Actor::User)
        .means(t("", ""))
        .fix(t("", "")),
    known(
        "hmailserver-535",
        "hmailserver",
        "Authentication failed. Restarting authentication process",
    )
    .says(&["authentication failed restarting authentication process"])
    .code(535, "")
    .at(Stage::Auth)
    .causes(&["wrong_credentials"], Actor::User)
    .means(t("", ""))
    .fix(t("", "")),
    known("hmailserver-530", "hmailserver", "SMTP authentication is required")
        .says(&["smtp authentication is required"])
        .code(530, "")
        .at(Stage::Mail)
        .causes(&["auth_required"], Actor::User)
        .means(t("", ""))
        .fix(t("", "")),
];
