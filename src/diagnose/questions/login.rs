//! Questions for those whose login is refused.

use super::{NO, NO_OR_UNKNOWN, Probe, Question, YES, ask, found, t};

pub(super) static LOGIN: Question = Question {
    text: t(
        "Does the login work at the provider's web page, with the same account?",
        "क्या provider के web पन्ने पर इसी account से login होता है?",
    ),
    answers: &[
        ask('n', NO, &WEB_SAYS),
        ask('y', YES, &PROVIDER),
        ask('x', t("There is no such page.", "ऐसा पन्ना है ही नहीं।"), &OWN_SERVER),
    ],
};

static WEB_SAYS: Question = Question {
    text: t("What does the page say?", "पन्ना क्या कहता है?"),
    answers: &[
        found(
            'w',
            t("That name or password is wrong.", "कि नाम या password ग़लत है।"),
            "wrong_credentials",
            Probe::LogIn,
        ),
        found(
            'l',
            t(
                "That the account is locked, or must be checked.",
                "कि account locked है, या जाँच ज़रूरी है।",
            ),
            "account_disabled_or_locked",
            Probe::LogIn,
        ),
    ],
};

static PROVIDER: Question = Question {
    text: t("Who provides the mailbox?", "mailbox किसके यहाँ है?"),
    answers: &[
        ask('g', t("Google, Yahoo, AOL or Apple.", "Google, Yahoo, AOL या Apple।"), &PASSWORD),
        found(
            'p',
            t(
                "Microsoft, a private account (outlook.com, hotmail.com, live.com).",
                "Microsoft, निजी account (outlook.com, hotmail.com, live.com)।",
            ),
            "oauth_required",
            Probe::LogIn,
        ),
        ask(
            'm',
            t("Microsoft 365 of a company or school.", "किसी कंपनी या school का Microsoft 365।"),
            &SMTP_AUTH,
        ),
        found(
            's',
            t(
                "A mailing service (Amazon SES, Brevo, Mailgun, SendGrid and others).",
                "कोई mailing service (Amazon SES, Brevo, Mailgun, SendGrid आदि)।",
            ),
            "wrong_credentials",
            Probe::LogIn,
        ),
        ask(
            'h',
            t("A hosting company, or our own server.", "hosting कंपनी, या हमारा अपना server।"),
            &OWN_SERVER,
        ),
        ask('o', t("Zoho, Yandex, GMX or another one.", "Zoho, Yandex, GMX या कोई और।"), &ACCESS),
    ],
};

static PASSWORD: Question = Question {
    text: t(
        "What is in the program in the place of the password?",
        "program में password की जगह क्या लिखा है?",
    ),
    answers: &[
        found(
            'e',
            t(
                "The password with which I log in on the web.",
                "वही password जिससे web पर login होता है।",
            ),
            "app_password_required",
            Probe::LogIn,
        ),
        found(
            'o',
            t(
                "An app password that is older than my last change of password.",
                "app password, जो मेरे password बदलने से पहले का है।",
            ),
            "app_password_required",
            Probe::LogIn,
        ),
        found(
            's',
            t(
                "A newer app password; the program runs on a server or abroad.",
                "नया app password; program किसी server पर या विदेश में चलता है।",
            ),
            "web_login_required",
            Probe::LogIn,
        ),
        found(
            'a',
            t(
                "A newer app password, on my own computer or phone.",
                "नया app password, मेरे अपने computer या phone पर।",
            ),
            "wrong_credentials",
            Probe::LogIn,
        ),
        found(
            't',
            t(
                "Nothing: it logs in by the provider's page (OAuth).",
                "कुछ नहीं: वह provider के पन्ने से login करता है (OAuth)।",
            ),
            "oauth_token_invalid",
            Probe::LogIn,
        ),
    ],
};

static SMTP_AUTH: Question = Question {
    text: t(
        "Has the administrator switched SMTP AUTH on for this mailbox?",
        "क्या administrator ने इस mailbox के लिए SMTP AUTH चालू किया है?",
    ),
    answers: &[
        found('n', NO_OR_UNKNOWN, "smtp_auth_disabled", Probe::LogIn),
        found(
            'p',
            t("Yes, and the program uses a password.", "हाँ, और program password से login करता है।"),
            "oauth_required",
            Probe::LogIn,
        ),
        found(
            'o',
            t("Yes, and the program uses OAuth.", "हाँ, और program OAuth से login करता है।"),
            "oauth_token_invalid",
            Probe::LogIn,
        ),
    ],
};

static ACCESS: Question = Question {
    text: t(
        "Is access for mail programs (IMAP, POP, SMTP) switched on in the settings on the web?",
        "क्या web की settings में mail programs की अनुमति (IMAP, POP, SMTP) चालू है?",
    ),
    answers: &[
        found('n', NO_OR_UNKNOWN, "imap_or_pop_disabled", Probe::Fetch),
        found(
            't',
            t("Yes, and two-step login is on.", "हाँ, और two-step login चालू है।"),
            "app_password_required",
            Probe::LogIn,
        ),
        found(
            'y',
            t("Yes, and there is no second step.", "हाँ, और कोई दूसरा क़दम नहीं है।"),
            "wrong_credentials",
            Probe::LogIn,
        ),
    ],
};

static OWN_SERVER: Question = Question {
    text: t(
        "Which name and password does the program use?",
        "program कौन-सा नाम और password देता है?",
    ),
    answers: &[
        found(
            'p',
            t(
                "Those of the hosting panel, or a name without `@`.",
                "hosting panel वाले, या बिना `@` वाला नाम।",
            ),
            "wrong_credentials",
            Probe::LogIn,
        ),
        found(
            'm',
            t(
                "Those of the mailbox, with the whole address as the name.",
                "mailbox वाले, और नाम में पूरा पता।",
            ),
            "auth_mechanism_unsupported",
            Probe::Offer,
        ),
    ],
};
