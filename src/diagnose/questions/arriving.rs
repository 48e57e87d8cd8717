//! Questions for those whose mail was sent and did not arrive.

use super::{NO, Probe, Question, YES, ask, found, t};

pub(super) static BOUNCE: Question = Question {
    text: t("What does the report say, in any words?", "शब्द जो भी हों, सूचना क्या कहती है?"),
    answers: &[
        found(
            'u',
            t("That there is no such address.", "कि ऐसा पता नहीं है।"),
            "recipient_unknown",
            Probe::Send,
        ),
        found(
            'f',
            t("That the mailbox is full.", "कि mailbox भरा है।"),
            "mailbox_full",
            Probe::Send,
        ),
        found(
            'd',
            t("That the account is disabled or inactive.", "कि account बंद है या इस्तेमाल में नहीं।"),
            "account_disabled_or_locked",
            Probe::Send,
        ),
        found(
            'l',
            t("That the message is too large.", "कि message बहुत बड़ा है।"),
            "message_too_large",
            Probe::Offer,
        ),
        ask(
            's',
            t(
                "That it looks like spam, is blocked or is against a policy.",
                "कि वह spam जैसा है, रोका गया है, या policy के ख़िलाफ़ है।",
            ),
            &BLOCKED,
        ),
        found(
            'r',
            t(
                "That the domain was not found, or that mail runs in a circle.",
                "कि domain नहीं मिला, या mail चक्कर काटती है।",
            ),
            "mx_or_routing_problem",
            Probe::Mx,
        ),
        ask(
            'w',
            t("That it is delayed and is being tried again.", "कि देर हो रही है और फिर कोशिश होगी।"),
            &DELAYED,
        ),
    ],
};

static BLOCKED: Question = Question {
    text: t("How do you send?", "आप कैसे भेजते हैं?"),
    answers: &[
        found(
            'p',
            t(
                "By a provider, with its own address (such as gmail.com).",
                "provider से, उसी के पते के साथ (जैसे gmail.com)।",
            ),
            "content_rejected_spam",
            Probe::Send,
        ),
        found(
            'd',
            t(
                "By a provider or service, with my own domain.",
                "provider या किसी सेवा से, अपने domain के साथ।",
            ),
            "authentication_failed_spf_dkim_dmarc",
            Probe::Policies,
        ),
        ask(
            's',
            t(
                "From a server of my own, or directly from a program.",
                "अपने server से, या सीधे program से।",
            ),
            &BLOCKED_SERVER,
        ),
    ],
};

static BLOCKED_SERVER: Question = Question {
    text: t("Which of these words stands in the report?", "इनमें से कौन-सा शब्द सूचना में है?"),
    answers: &[
        found(
            'b',
            t(
                "“blocked”, “list”, “reputation” or the name of a list.",
                "“blocked”, “list”, “reputation” या किसी सूची का नाम।",
            ),
            "blocklisted",
            Probe::Send,
        ),
        found(
            'r',
            t("“PTR”, “reverse DNS” or “hostname”.", "“PTR”, “reverse DNS” या “hostname”।"),
            "reverse_dns_missing",
            Probe::Reverse,
        ),
        found(
            'a',
            t(
                "“SPF”, “DKIM”, “DMARC” or “unauthenticated”.",
                "“SPF”, “DKIM”, “DMARC” या “unauthenticated”।",
            ),
            "authentication_failed_spf_dkim_dmarc",
            Probe::Policies,
        ),
        found('x', t("None of them.", "कोई नहीं।"), "content_rejected_spam", Probe::Send),
    ],
};

static DELAYED: Question = Question {
    text: t("How long has it been waiting?", "कब से रुकी है?"),
    answers: &[
        found(
            'h',
            t(
                "Less than an hour, and it is the first to this recipient.",
                "एक घंटे से कम, और इस पाने वाले को यह पहली है।",
            ),
            "greylisted",
            Probe::Send,
        ),
        found(
            'd',
            t("Longer, and only for this recipient.", "ज़्यादा, और केवल इसी पाने वाले की।"),
            "server_temporary_failure",
            Probe::Send,
        ),
        ask('a', t("All mail is waiting.", "सारी mail रुकी है।"), &OUTGOING),
    ],
};

static OUTGOING: Question = Question {
    text: t(
        "Does your server speak to the recipients' servers itself, at port 25?",
        "क्या आपका server पाने वालों के servers से ख़ुद बात करता है, port 25 पर?",
    ),
    answers: &[
        found('y', YES, "port_blocked_or_timeout", Probe::Reach),
        found(
            'n',
            t("No, it hands everything to a provider.", "नहीं, वह सब किसी provider को देता है।"),
            "rate_limited",
            Probe::Send,
        ),
    ],
};

pub(super) static LOST: Question = Question {
    text: t("What do you know of the message?", "message के बारे में क्या मालूम है?"),
    answers: &[
        ask(
            'j',
            t("It lies in the recipient's spam folder.", "वह पाने वाले के spam folder में पड़ा है।"),
            &JUNK,
        ),
        found(
            'h',
            t(
                "It is on its way for less than an hour, the first to this recipient.",
                "उसे निकले एक घंटे से कम हुआ, और इस पाने वाले को यह पहला है।",
            ),
            "greylisted",
            Probe::Send,
        ),
        found(
            'w',
            t("A website sends it to its own domain.", "website उसे अपने ही domain पर भेजती है।"),
            "mx_or_routing_problem",
            Probe::Mx,
        ),
        ask(
            'q',
            t(
                "Nobody gets anything, although the program says “sent”.",
                "program “sent” कहता है, पर किसी को कुछ नहीं मिलता।",
            ),
            &OUTGOING,
        ),
        found(
            'c',
            t(
                "One company or provider gets nothing from us.",
                "किसी एक कंपनी या provider को हमसे कुछ नहीं मिलता।",
            ),
            "blocklisted",
            Probe::Send,
        ),
    ],
};

static JUNK: Question = Question {
    text: t(
        "Does the sender's address belong to a domain of your own?",
        "क्या भेजने वाले का पता आपके अपने domain का है?",
    ),
    answers: &[
        found('y', YES, "authentication_failed_spf_dkim_dmarc", Probe::Policies),
        found('n', NO, "content_rejected_spam", Probe::Send),
    ],
};
