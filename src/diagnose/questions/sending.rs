//! Questions for those who cannot send.

use super::login::LOGIN;
use super::refused::MESSAGE;
use super::stopped::STOPPED;
use super::{NO, Probe, Question, YES, ask, found, t};

pub(super) static SENDING: Question = Question {
    text: t("How does it fail?", "किस तरह अटकता है?"),
    answers: &[
        ask(
            'n',
            t("It worked until now and has stopped.", "अब तक चलता था, अब बंद हो गया।"),
            &STOPPED,
        ),
        ask(
            'w',
            t("It waits for a long time and then gives up.", "बहुत देर रुकता है, फिर हार मान लेता है।"),
            &WAITS,
        ),
        ask(
            'c',
            t("It gives up at once, before any login.", "login से पहले ही, तुरंत रुक जाता है।"),
            &AT_ONCE,
        ),
        ask(
            'p',
            t(
                "It asks for the password again, or says that the login failed.",
                "password फिर से माँगता है, या कहता है कि login नहीं हुआ।",
            ),
            &LOGIN,
        ),
        ask(
            'm',
            t(
                "The login works, but a message is refused.",
                "login हो जाता है, पर message मना होता है।",
            ),
            &MESSAGE,
        ),
        found(
            'f',
            t(
                "The program does not start, or complains about its settings.",
                "program चलता ही नहीं, या अपनी settings की शिकायत करता है।",
            ),
            "client_config_syntax",
            Probe::LogIn,
        ),
    ],
};

static WAITS: Question = Question {
    text: t("Which port and which encryption are set?", "कौन-सा port और कौन-सा encryption लिखा है?"),
    answers: &[
        found('a', t("Port 25.", "port 25।"), "port_blocked_or_timeout", Probe::Reach),
        found(
            'b',
            t(
                "465 with STARTTLS or none, or 587 with SSL/TLS.",
                "465 के साथ STARTTLS या कुछ नहीं, या 587 के साथ SSL/TLS।",
            ),
            "tls_mode_mismatch",
            Probe::Tls,
        ),
        ask(
            'c',
            t(
                "465 with SSL/TLS, or 587 with STARTTLS.",
                "465 के साथ SSL/TLS, या 587 के साथ STARTTLS।",
            ),
            &OTHER_NETWORK,
        ),
        found(
            'd',
            t("Another port, or I do not know.", "कोई और port, या मालूम नहीं।"),
            "wrong_host",
            Probe::Resolve,
        ),
    ],
};

static OTHER_NETWORK: Question = Question {
    text: t(
        "Does it work from another network, such as a phone's hotspot?",
        "क्या दूसरे network से चलता है, जैसे phone के hotspot से?",
    ),
    answers: &[
        found('y', YES, "port_blocked_or_timeout", Probe::Reach),
        ask('n', NO, &RIGHT_NAME),
        found('u', t("I cannot try.", "आज़माना संभव नहीं।"), "port_blocked_or_timeout", Probe::Reach),
    ],
};

static RIGHT_NAME: Question = Question {
    text: t(
        "Is the server's name written exactly as the provider gives it?",
        "क्या server का नाम ठीक वैसा ही लिखा है जैसा provider बताता है?",
    ),
    answers: &[
        found(
            'y',
            t("Yes, letter by letter.", "हाँ, अक्षर-अक्षर।"),
            "server_temporary_failure",
            Probe::Reach,
        ),
        found('n', t("No, or I am not sure.", "नहीं, या पक्का नहीं।"), "wrong_host", Probe::Resolve),
    ],
};

static AT_ONCE: Question = Question {
    text: t("What does it speak of, in any words?", "शब्द जो भी हों, बात किसकी करता है?"),
    answers: &[
        ask('n', t("That the server was not found.", "कि server मिला नहीं।"), &NAME),
        ask(
            'r',
            t("That the connection was refused or closed.", "कि connection मना हुआ या बंद हो गया।"),
            &REFUSED,
        ),
        ask(
            'c',
            t(
                "A certificate, or that the connection is not trusted.",
                "certificate की, या कि connection पर भरोसा नहीं।",
            ),
            &CERTIFICATE,
        ),
        ask(
            'e',
            t("SSL, TLS, STARTTLS or encryption.", "SSL, TLS, STARTTLS या encryption की।"),
            &ENCRYPTION,
        ),
        found(
            'x',
            t("Nothing that I understand.", "ऐसी कोई बात नहीं जो समझ आए।"),
            "port_blocked_or_timeout",
            Probe::Reach,
        ),
    ],
};

static NAME: Question = Question {
    text: t("Do web pages open on the same machine?", "क्या उसी machine पर web पन्ने खुलते हैं?"),
    answers: &[
        found('y', YES, "wrong_host", Probe::Resolve),
        found(
            'n',
            t(
                "No, or it is a server or container without a browser.",
                "नहीं, या वह बिना browser का server या container है।",
            ),
            "dns_failure",
            Probe::Resolve,
        ),
    ],
};

static REFUSED: Question = Question {
    text: t("Where is the mail server?", "mail server कहाँ है?"),
    answers: &[
        found(
            'h',
            t(
                "On the same computer (`localhost`, a bridge, a test server).",
                "उसी computer पर (`localhost`, bridge, test server)।",
            ),
            "connection_refused",
            Probe::Reach,
        ),
        ask('p', t("At a provider, or elsewhere.", "provider के यहाँ, या कहीं और।"), &REFUSED_PORT),
    ],
};

static REFUSED_PORT: Question = Question {
    text: t(
        "Which port is set, and which encryption?",
        "port कौन-सा लिखा है, और encryption कौन-सा?",
    ),
    answers: &[
        found('a', t("25.", "25।"), "port_blocked_or_timeout", Probe::Reach),
        found(
            'm',
            t("465 without SSL/TLS, or 587 with it.", "465 बिना SSL/TLS के, या 587 उसके साथ।"),
            "tls_mode_mismatch",
            Probe::Tls,
        ),
        found('o', t("Anything else.", "कुछ और।"), "connection_refused", Probe::Reach),
    ],
};

pub(super) static CERTIFICATE: Question = Question {
    text: t(
        "Does the warning go away in another network, or with the virus scanner's mail check off?",
        "क्या चेतावनी दूसरे network में, या virus scanner की mail जाँच बंद करने पर हट जाती है?",
    ),
    answers: &[
        found('y', YES, "network_interception", Probe::StartTls),
        ask('n', NO, &OLD_PROGRAM),
        found(
            'u',
            t(
                "I cannot try, but I am in an office or on a web host, or have such a scanner.",
                "आज़माना संभव नहीं, पर जगह office या web hosting है, या ऐसा scanner लगा है।",
            ),
            "network_interception",
            Probe::StartTls,
        ),
    ],
};

static OLD_PROGRAM: Question = Question {
    text: t(
        "Is the program or the computer more than about ten years old?",
        "क्या program या computer लगभग दस साल से पुराना है?",
    ),
    answers: &[
        found('y', YES, "tls_version_or_cipher", Probe::Tls),
        found('n', NO, "certificate_problem", Probe::Tls),
    ],
};

static ENCRYPTION: Question = Question {
    text: t("Which encryption is set for which port?", "किस port के लिए कौन-सा encryption लिखा है?"),
    answers: &[
        found('n', t("None.", "कोई नहीं।"), "tls_required", Probe::Offer),
        found(
            'm',
            t(
                "STARTTLS with 465, or SSL/TLS with 587.",
                "465 के साथ STARTTLS, या 587 के साथ SSL/TLS।",
            ),
            "tls_mode_mismatch",
            Probe::Tls,
        ),
        found(
            's',
            t("STARTTLS with 587 or 25.", "587 या 25 के साथ STARTTLS।"),
            "starttls_not_offered",
            Probe::Offer,
        ),
        ask('t', t("SSL/TLS with 465.", "465 के साथ SSL/TLS।"), &OLD_PROGRAM_TLS),
    ],
};

static OLD_PROGRAM_TLS: Question = Question {
    text: t(
        "Is it an old program or device, such as a printer or Windows 7?",
        "क्या यह कोई पुराना program या device है, जैसे printer या Windows 7?",
    ),
    answers: &[
        found('y', YES, "tls_version_or_cipher", Probe::Tls),
        found(
            'n',
            t("No, and in another network it works.", "नहीं, और दूसरे network में चलता है।"),
            "network_interception",
            Probe::StartTls,
        ),
        found(
            'o',
            t("No, and it fails in every network.", "नहीं, और किसी network में नहीं चलता।"),
            "certificate_problem",
            Probe::Tls,
        ),
    ],
};
