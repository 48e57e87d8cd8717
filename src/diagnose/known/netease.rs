//! What the servers of `NetEase` say, of 163.com and 126.com.

use super::{Actor, Known, Stage, known, t};

pub(super) static TEXTS: &[Known] = &[
    known("netease-553", "netease", "Local user only")
        .says(&["local user only"])
        .code(553, "")
        .at(Stage::Mail)
        .causes(&["auth_required"], Actor::User)
        .source("ruanyf/weather-action#5", "")
        .means(t("163 or 126 saw no login.", "163 या 126 को कोई login नहीं मिला।"))
        .fix(t(
            "Switch authentication on, with the authorization code as the password.",
            "authentication चालू कीजिए, और password में authorization code डालिए।",
        )),
    known("netease-553-b", "netease", "Mail from must equal authorized user")
        .says(&["mail from must equal authorized user"])
        .code(553, "")
        .at(Stage::Mail)
        .causes(&["sender_not_allowed"], Actor::User)
        .source("splitbrain/dokuwiki-plugin-smtp#1", "")
        .means(t(
            "The `From` address is not the one that logged in.",
            "`From` का पता वह नहीं है जिससे login हुआ।",
        ))
        .fix(t(
            "Put the address you log in with into `From`.",
            "`From` में वही पता रखिए जिससे login करते हैं।",
        )),
    known("netease-535", "netease", "535 Error: authentication failed, 535 User has no permission")
        .says(&["error authentication failed", "user has no permission"])
        .code(535, "")
        .at(Stage::Auth)
        .causes(&["app_password_required", "wrong_credentials", "imap_or_pop_disabled"], Actor::User)
        .means(t(
            "SMTP is not switched on, or the account's password stands where the authorization code belongs.",
            "SMTP चालू नहीं है, या authorization code की जगह account का password डाला गया है।",
        ))
        .fix(t(
            "Switch SMTP on in the mail settings, under **POP3/SMTP/IMAP**, and make an authorization code.",
            "mail settings में **POP3/SMTP/IMAP** के नीचे SMTP चालू कीजिए, और authorization code बनाइए।",
        )),
    known("netease-550", "netease", "550 User has no permission")
        .says(&["user has no permission"])
        .code(550, "")
        .at(Stage::Auth)
        .causes(&["imap_or_pop_disabled", "app_password_required"], Actor::User)
        .means(t("The SMTP service is off for this account.", "इस account में SMTP service बंद है।"))
        .fix(t(
            "Switch the service on in the mail settings.",
            "mail settings में यह service चालू कीजिए।",
        )),
    known("netease-554", "netease", "554 DT:SPM")
        .says(&["dt spm"])
        .code(554, "")
        .at(Stage::AfterData)
        .causes(&["content_rejected_spam"], Actor::User)
        .means(t(
            "163 or 126 refused the content as spam.",
            "163 या 126 ने message को spam मानकर नहीं लिया।",
        ))
        .fix(t(
            "Change the text, send more slowly, and put yourself in `Cc` as a test.",
            "text बदलिए, धीरे-धीरे भेजिए, और परखने के लिए ख़ुद को `Cc` में रखिए।",
        )),
    known("netease-fetch", "netease", "Unsafe Login. Please contact kefu@188.com for help")
        .says(&["please contact kefu 188 com"])
        .at(Stage::Fetch)
        .causes(&["web_login_required", "client_config_syntax"], Actor::Programmer)
        .means(t(
            "The server wants the IMAP command `ID` before folders are opened.",
            "server चाहता है कि folders खोलने से पहले IMAP की `ID` command आए।",
        ))
        .fix(t("Use a program that sends `ID`.", "ऐसा program लीजिए जो `ID` भेजता हो।")),
];
