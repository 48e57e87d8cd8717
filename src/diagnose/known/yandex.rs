//! TITLE

use super::{Actor, Known, Stage, known, t};

pub(super) static TEXTS: &[Known] = &[
    known("yandex-5-7-8", "yandex", "This user does not have access rights to this service")
        .says(&["this user does not have access rights to this service"])
        .code(535, "5.7.8")
        .at(Stage::Auth)
        .causes(&["imap_or_pop_disabled", "app_password_required"], Actor::User)
        .means(t("", ""))
        .fix(t("", "")),
    known(
        "yandex-5-7-8-b",
        "yandex",
        "REGEX 5\\.7\\.8 Error: authentication failed: Invalid user or password",
    )
    .says(&["REGEX Error: authentication failed: Invalid user or password"])
    .code(535, "5.7.8")
    .at(Stage::Auth)
    .causes(&["app_password_required", "wrong_credentials"], Actor::User)
    .means(t("", ""))
    .fix(t("", "")),
    known("yandex-5-7-8-c", "yandex", "Application password is REQUIRED")
        .says(&["application password is required"])
        .code(535, "5.7.8")
        .at(Stage::Auth)
        .causes(&["app_password_required"], Actor::User)
        .source("lmanukyan/print-designer#5", "")
        .means(t("", ""))
        .fix(t("", "")),
    known("yandex-5-7-1", "yandex", "Sender address rejected: not owned by auth user")
        .says(&["sender address rejected not owned by auth user"])
        .code(553, "5.7.1")
        .at(Stage::Mail)
        .causes(&["sender_not_allowed"], Actor::User)
        .source("odoo/odoo#13479", "")
        .means(t("", ""))
        .fix(t("", "")),
    known("yandex-5-7-7", "yandex", "Email sending without SMTP authentication or unencrypted")
        .says(&["email sending without smtp authentication or unencrypted"])
        .code(530, "5.7.7")
        .at(Stage::Mail)
        .causes(&["auth_required", "tls_required"], Actor::User)
        .means(t("", ""))
        .fix(t("", "")),
    known("yandex-fetch", "yandex", "LOGIN Invalid credentials or IMAP is disabled")
        .says(&["login invalid credentials or imap is disabled"])
        .at(Stage::Fetch)
        .causes(
            &["imap_or_pop_disabled", "app_password_required", "wrong_credentials"],
            Actor::User,
        )
        .source("Foundry376/Mailspring#904", "")
        .means(t("", ""))
        .fix(t("", "")),
    known("yandex-5-7-1-b", "yandex", "Message rejected under suspicion of SPAM")
        .says(&["message rejected under suspicion of spam"])
        .code(554, "5.7.1")
        .at(Stage::AfterData)
        .causes(&["content_rejected_spam"], Actor::User)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t("", ""))
        .fix(t("", "")),
    known("yandex-5-2-2", "yandex", "Mailbox size limit exceeded")
        .says(&["mailbox size limit exceeded"])
        .code(552, "5.2.2")
        .at(Stage::Rcpt)
        .causes(&["mailbox_full"], Actor::Recipient)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t("", ""))
        .fix(t("", "")),
    known("yandex-5-7-1-c", "yandex", "REGEX 5\\.7\\.1 No such user")
        .says(&["REGEX No such user"])
        .code(550, "5.7.1")
        .at(Stage::Rcpt)
        .causes(&["recipient_unknown"], Actor::User)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t("", ""))
        .fix(t("", "")),
    known("yandex-4-2-1", "yandex", "recipient has exceeded message rate limit")
        .says(&["recipient has exceeded message rate limit"])
        .code(450, "4.2.1")
        .at(Stage::Rcpt)
        .causes(&["rate_limited"], Actor::Recipient)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t("", ""))
        .fix(t("", "")),
    known("mailru-5-7-0", "mailru", "NEOBHODIM parol prilozheniya")
        .says(&["neobhodim parol prilozheniya"])
        .code(535, "5.7.0")
        .at(Stage::Auth)
        .causes(&["app_password_required"], Actor::User)
        .source("lmanukyan/print-designer#5", "")
        .means(t("", ""))
        .fix(t("", "")),
    known("mailru-550", "mailru", "invalid mailbox. Local mailbox")
        .says(&["invalid mailbox local mailbox"])
        .code(550, "")
        .at(Stage::Rcpt)
        .causes(&["recipient_unknown", "account_disabled_or_locked"], Actor::User)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t("", ""))
        .fix(t("", "")),
    known(
        "mailru-550-b",
        "mailru",
        "spam message rejected. Please visit http://help.mail.ru/notspam-support",
    )
    .says(&["spam message rejected please visit http help mail ru notspam support"])
    .code(550, "")
    .at(Stage::AfterData)
    .causes(&["content_rejected_spam"], Actor::User)
    .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
    .means(t("", ""))
    .fix(t("", "")),
    known("rambler-4-5-3", "rambler", "4.5.3 rate limit exceeded")
        .says(&["rate limit exceeded"])
        .code(452, "4.5.3")
        .at(Stage::Mail)
        .causes(&["rate_limited"], Actor::Administrator)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t("", ""))
        .fix(t("", "")),
];
