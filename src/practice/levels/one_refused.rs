//! One of two recipients is refused; the other gets the message.

use super::{FOR_RAVI, Level, Stage, near, t, want};

pub(super) static LEVEL: Level = Level {
    title: t("One of two", "दो में से एक"),
    task: t(
        "Try to send one message to `ravi@example.org` **and** to `rani@example.org`. Somebody is not there; the message must arrive for the other all the same.",
        "एक message `ravi@example.org` **और** `rani@example.org` दोनों को भेजने की कोशिश कीजिए। इनमें से कोई वहाँ है ही नहीं; फिर भी message दूसरे तक पहुँचना चाहिए।",
    ),
    hint: t(
        "A refused `RCPT` concerns that one address only. Whoever was taken stays on the envelope.",
        "मना हुआ `RCPT` केवल उसी एक पते के बारे में है। जो माने गए, वे लिफ़ाफ़े पर बने रहते हैं।",
    ),
    stage: Stage::MX,
    goal: &[
        want(
            "refused",
            |record| record.answered("RCPT", 550),
            t(
                "no recipient has been refused with `550` yet: name both.",
                "अभी कोई पता `550` से मना नहीं हुआ: दोनों के नाम दीजिए।",
            ),
        ),
        FOR_RAVI,
    ],
    solution: &[
        "EHLO laptop.example",
        "MAIL FROM:<asha@example.in>",
        "RCPT TO:<rani@example.org>",
        "RCPT TO:<ravi@example.org>",
        "DATA",
        "To: ravi@example.org, rani@example.org",
        "",
        "Namaste!",
        ".",
    ],
    near_misses: &[
        near(
            &[
                "EHLO laptop.example",
                "MAIL FROM:<asha@example.in>",
                "RCPT TO:<ravi@example.org>",
                "RCPT TO:<rani@example.org>",
                "RSET",
                "QUIT",
            ],
            &["for_ravi"],
        ),
        near(
            &[
                "EHLO laptop.example",
                "MAIL FROM:<asha@example.in>",
                "RCPT TO:<ravi@example.org>",
                "DATA",
                "To: ravi@example.org, rani@example.org",
                "",
                "Namaste!",
                ".",
            ],
            &["refused"],
        ),
    ],
};
