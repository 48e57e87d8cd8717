//! Questions for those for whom it worked until now.

use super::sending::CERTIFICATE;
use super::{NO, Probe, Question, YES, ask, found, t};

pub(super) static STOPPED: Question = Question {
    text: t("What happened before it stopped?", "बंद होने से पहले क्या हुआ?"),
    answers: &[
        found(
            'p',
            t(
                "I changed my password, or switched two-step login on.",
                "मैंने password बदला, या two-step login चालू किया।",
            ),
            "app_password_required",
            Probe::LogIn,
        ),
        ask(
            'm',
            t("I or a program sent many messages.", "मैंने या किसी program ने बहुत-से messages भेजे।"),
            &MUCH,
        ),
        ask(
            'n',
            t("A new network, computer or country.", "नया network, computer या देश।"),
            &NEW_PLACE,
        ),
        found(
            'v',
            t("A new virus scanner or firewall.", "नया virus scanner या firewall।"),
            "network_interception",
            Probe::StartTls,
        ),
        found(
            'd',
            t(
                "One more device or program uses the account.",
                "एक और device या program इस account को इस्तेमाल करने लगा।",
            ),
            "too_many_connections",
            Probe::Fetch,
        ),
        found(
            'u',
            t(
                "The program was updated, or its settings were changed.",
                "program update हुआ, या उसकी settings बदली गईं।",
            ),
            "client_config_syntax",
            Probe::LogIn,
        ),
        ask('x', t("Nothing that I know of.", "मेरी जानकारी में कुछ नहीं।"), &NOTHING_CHANGED),
    ],
};

static MUCH: Question = Question {
    text: t("Does a single message go again after an hour?", "एक घंटे बाद अकेला message जाता है?"),
    answers: &[
        found('y', YES, "rate_limited", Probe::Send),
        found('n', NO, "sending_quota_exceeded", Probe::Send),
        ask('u', t("I have not sent that much myself.", "इतना मैंने ख़ुद भेजा ही नहीं।"), &WEB_STOPPED),
    ],
};

static WEB_STOPPED: Question = Question {
    text: t(
        "Can you still log in and send at the provider's web page?",
        "क्या provider के web पन्ने पर login होता है और mail जाती है?",
    ),
    answers: &[
        found('y', YES, "rate_limited", Probe::Send),
        found('n', NO, "account_disabled_or_locked", Probe::LogIn),
    ],
};

static NEW_PLACE: Question = Question {
    text: t("What does it do there?", "वहाँ क्या होता है?"),
    answers: &[
        found(
            'w',
            t("It waits and gives up.", "रुकता है और हार मान लेता है।"),
            "port_blocked_or_timeout",
            Probe::Reach,
        ),
        found(
            'p',
            t("It does not take the password.", "password नहीं मानता।"),
            "web_login_required",
            Probe::LogIn,
        ),
        ask('c', t("It warns of a certificate.", "certificate की चेतावनी देता है।"), &CERTIFICATE),
        found(
            'r',
            t("Login works, but messages are refused.", "login होता है, पर messages मना होते हैं।"),
            "blocklisted",
            Probe::Send,
        ),
    ],
};

static NOTHING_CHANGED: Question = Question {
    text: t(
        "Does the login still work at the provider's web page?",
        "क्या provider के web पन्ने पर login अब भी होता है?",
    ),
    answers: &[found('n', NO, "account_disabled_or_locked", Probe::LogIn), ask('y', YES, &WHOSE)],
};

static WHOSE: Question = Question {
    text: t("Whose account is it?", "account किसका है?"),
    answers: &[
        found(
            'm',
            t(
                "Microsoft's (outlook.com, hotmail.com, Microsoft 365).",
                "Microsoft का (outlook.com, hotmail.com, Microsoft 365)।",
            ),
            "oauth_required",
            Probe::LogIn,
        ),
        ask('o', t("Somebody else's.", "किसी और का।"), &LOGIN_PAGE),
    ],
};

static LOGIN_PAGE: Question = Question {
    text: t("How does the program log in?", "program login कैसे करता है?"),
    answers: &[
        found(
            'o',
            t(
                "By the provider's login page in a window (OAuth).",
                "provider के login पन्ने से, अलग window में (OAuth)।",
            ),
            "oauth_token_invalid",
            Probe::LogIn,
        ),
        found('p', t("With a password.", "password से।"), "server_temporary_failure", Probe::Send),
    ],
};
