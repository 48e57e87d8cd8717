//! Questions for those who cannot fetch or receive.

use super::login::LOGIN;
use super::sending::CERTIFICATE;
use super::{Probe, Question, YES, ask, found, t};

pub(super) static FETCHING: Question = Question {
    text: t("What goes wrong?", "क्या गड़बड़ है?"),
    answers: &[
        ask(
            'w',
            t("The program waits and gives up.", "program रुकता है और हार मान लेता है।"),
            &FETCH_WAITS,
        ),
        ask('c', t("It warns of a certificate.", "वह certificate की चेतावनी देता है।"), &CERTIFICATE),
        ask('p', t("It does not take the password.", "वह password नहीं मानता।"), &FETCH_LOGIN),
        found(
            'm',
            t(
                "It works at times, and at times there are “too many” of something.",
                "कभी चलता है, कभी कहता है कि कुछ “too many” है।",
            ),
            "too_many_connections",
            Probe::Fetch,
        ),
        ask(
            'n',
            t("The program works, but no new mail comes.", "program चलता है, पर नई mail नहीं आती।"),
            &NOTHING_COMES,
        ),
    ],
};

static FETCH_WAITS: Question = Question {
    text: t("Which port is set for fetching?", "mail लाने के लिए कौन-सा port लिखा है?"),
    answers: &[
        found(
            's',
            t("993 (IMAP) or 995 (POP) with SSL/TLS.", "993 (IMAP) या 995 (POP), SSL/TLS के साथ।"),
            "port_blocked_or_timeout",
            Probe::Reach,
        ),
        found(
            'm',
            t(
                "993 or 995 without SSL/TLS, or 143 or 110 with it.",
                "993 या 995 बिना SSL/TLS के, या 143 या 110 उसके साथ।",
            ),
            "tls_mode_mismatch",
            Probe::Tls,
        ),
        found(
            'x',
            t("Another one, or I do not know.", "कोई और, या मालूम नहीं।"),
            "wrong_host",
            Probe::Resolve,
        ),
    ],
};

static FETCH_LOGIN: Question = Question {
    text: t("Does sending work with the same password?", "क्या इसी password से mail जाती है?"),
    answers: &[
        found('y', YES, "imap_or_pop_disabled", Probe::Fetch),
        ask('n', t("No, or I have not tried.", "नहीं, या आज़माया नहीं।"), &LOGIN),
    ],
};

static NOTHING_COMES: Question = Question {
    text: t(
        "Does the mail show on the provider's web page?",
        "क्या mail provider के web पन्ने पर दिखती है?",
    ),
    answers: &[
        found(
            'y',
            t("Yes, only the program does not get it.", "हाँ, केवल program को नहीं मिलती।"),
            "imap_or_pop_disabled",
            Probe::Fetch,
        ),
        found(
            'f',
            t("No, and the mailbox is full.", "नहीं, और mailbox भरा है।"),
            "mailbox_full",
            Probe::Fetch,
        ),
        found(
            'd',
            t("No, and the domain is our own.", "नहीं, और domain हमारा अपना है।"),
            "mx_or_routing_problem",
            Probe::Mx,
        ),
        found(
            'o',
            t("No, and only one sender's mail is missing.", "नहीं, और केवल एक भेजने वाले की नहीं आती।"),
            "authentication_failed_spf_dkim_dmarc",
            Probe::Policies,
        ),
    ],
};
