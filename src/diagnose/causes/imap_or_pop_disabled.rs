//! The account may not be fetched from by IMAP or POP.

use super::{Actor, Cause, Clue, Probe, Sign, Stage, clue, t};

pub(super) static CAUSE: Cause = Cause {
    title: t("IMAP or POP is switched off", "IMAP या POP बंद है"),
    what: t(
        "This is about fetching mail, which is not done by SMTP: the server knows you, but access by IMAP or POP is off for this account (“not enabled for IMAP use”, “IMAP is disabled for your domain”). Many providers leave it off until you switch it on; in organisations the administrator decides; some plans do not have it. It is one door less for password thieves. Some servers only say that the login has failed, although the password is right.",
        "यह mail लाने की बात है, जो SMTP से नहीं होता: server आपको पहचानता है, पर इस account में IMAP या POP बंद है (“not enabled for IMAP use”, “IMAP is disabled for your domain”)। कई provider इसे तब तक बंद रखते हैं जब तक आप चालू न करें; संस्था में administrator तय करता है; कुछ plans में यह होता ही नहीं। password चोरों के लिए यह एक दरवाज़ा कम है। कुछ server बस इतना कहते हैं कि login असफल रहा, जबकि password सही होता है।",
    ),
    acts: &[Actor::User, Actor::Administrator, Actor::Provider],
    steps: &[
        t(
            "Log in on the web, open the mail settings, look for “IMAP”, “POP” or “mail programs”, switch on what your program uses, and save.",
            "web पर login कीजिए, mail settings खोलिए, “IMAP”, “POP” या “mail programs” ढूँढिए, जो आपका program इस्तेमाल करता है उसे चालू कीजिए, और save कीजिए।",
        ),
        t(
            "Private Gmail accounts always have IMAP; only POP has a switch, under “Forwarding and POP/IMAP”. Zoho: Settings, “Mail Accounts”, “IMAP Access”; free plans may be without. Yandex: Settings, “Email clients”.",
            "निजी Gmail account में IMAP हमेशा चालू है; switch केवल POP का है, “Forwarding and POP/IMAP” में। Zoho: Settings, “Mail Accounts”, “IMAP Access”; मुफ़्त plan में शायद न हो। Yandex: Settings, “Email clients”।",
        ),
        t(
            "Google Workspace: the administrator allows it in the admin console: Apps, Google Workspace, Gmail, “End User Access”, “POP and IMAP access”.",
            "Google Workspace: administrator admin console में अनुमति देता है: Apps, Google Workspace, Gmail, “End User Access”, “POP and IMAP access”।",
        ),
        t(
            "Microsoft 365: the administrator ticks IMAP or POP in the admin centre: Active users, the user, Mail, “Manage email apps”; or in PowerShell `Set-CASMailbox -Identity … -ImapEnabled $true`.",
            "Microsoft 365: administrator admin centre में IMAP या POP चालू करता है: Active users, user का नाम, Mail, “Manage email apps”; या PowerShell में `Set-CASMailbox -Identity … -ImapEnabled $true`।",
        ),
        t(
            "“User is authenticated but not connected” (Microsoft): the login was right. Check IMAP for that very mailbox, its licence, full access to a shared mailbox, and whether the user in the token is the one you log in as.",
            "“User is authenticated but not connected” (Microsoft): login सही था। देखिए कि उसी mailbox में IMAP चालू है, licence है, shared mailbox पर full access है, और token वाला user वही है जिससे आप login करते हैं।",
        ),
        t(
            "Wait some minutes, restart the program, and use the password that the provider wants for programs.",
            "कुछ मिनट रुकिए, program दोबारा चलाइए, और वही password दीजिए जो provider programs के लिए चाहता है।",
        ),
        t(
            "If your plan has neither, use the provider's web page or app, or change the plan.",
            "plan में दोनों न हों तो provider का web पन्ना या app इस्तेमाल कीजिए, या plan बदलिए।",
        ),
    ],
    probe: Probe::Fetch,
    settles: t(
        "If sending works with this password and the test for fetching is refused, it is this. If both are refused, it is rather the password; but Yandex and NetEase lock both until access is switched on.",
        "इसी password से mail जाती हो और लाने वाला test मना हो, तो यही कारण है। दोनों मना हों तो password की बात लगती है; पर Yandex और NetEase अनुमति चालू होने तक दोनों रोकते हैं।",
    ),
    lesson: "everyday_password",
    verb: None,
    prepare: true,

    clues: CLUES,
};

const CLUES: &[Clue] = &[
    clue(
        100,
        &[
            "imap|pop|pop3 * deactivat~|deaktiviert|switched|aktivieren|freischalten|desactive~|deshabilitad~|desactivad~|habilit~|отключен~|выключен~",
            "pop3 imap smtp * deaktiviert|disabled",
            "pop * disabled",
            "or imap is disabled",
            "服务未开启",
            "功能未开启",
            "未开启服务",
            "没有开启",
            "imap is disabled",
            "imap * not enabled",
            "not enabled for imap",
            "imap access is disabled",
            "pop * not enabled",
            "pop3 is disabled",
            "pop is disabled",
            "imap * disabled",
            "pop3 * disabled",
            "enable imap",
            "enable pop",
            "imap access * disabled",
            "not allowed to use imap",
            "imap access not",
            "pop access not",
            "service is not open",
            "imap * turned off",
            "not open * imap|pop|smtp",
        ],
        &[],
    ),
    clue(45, &["denied pop access"], &[]),
    clue(
        40,
        &["login failed", "authenticated but not connected"],
        &[Sign::Provider(&["outlook"]), Sign::At(Stage::Fetch)],
    ),
    clue(35, &["authentication failed", "login fail"], &[Sign::Provider(&["qq"])]),
    clue(
        70,
        &["authentication failed", "login failed", "authenticationfailed", "err auth~"],
        &[Sign::Provider(&["gmx"]), Sign::At(Stage::Fetch)],
    ),
];
