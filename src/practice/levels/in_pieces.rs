//! BDAT: a message in counted pieces.

use super::{FOR_RAVI, Level, Stage, near, t, want};

pub(super) static LEVEL: Level = Level {
    title: t("In counted pieces", "गिने हुए टुकड़ों में"),
    task: t(
        "Send Ravi a message without `DATA`: in **two pieces or more**, each with its length said beforehand.",
        "रवि को `DATA` के बिना message भेजिए: **दो या ज़्यादा टुकड़ों में**, हर टुकड़े की लंबाई पहले बताकर।",
    ),
    hint: t(
        "`BDAT 18` announces 18 octets; every line end counts as two. The last piece is `BDAT … LAST`, and there is no dot at the end.",
        "`BDAT 18` का मतलब है कि 18 octets आएँगे; हर line का अंत दो गिना जाता है। आखिरी टुकड़ा `BDAT … LAST` होता है, और अंत में कोई dot नहीं।",
    ),
    stage: Stage::MX,
    goal: &[
        FOR_RAVI,
        want(
            "in_pieces",
            |record| record.last().is_some_and(|m| m.chunks >= 2),
            t(
                "the last message did not come by `BDAT` in at least two pieces.",
                "पिछला message `BDAT` से कम से कम दो टुकड़ों में नहीं आया।",
            ),
        ),
    ],
    solution: &[
        "EHLO laptop.example",
        "MAIL FROM:<asha@example.in>",
        "RCPT TO:<ravi@example.org>",
        "BDAT 20",
        "Subject: Namaste",
        "",
        "BDAT 18 LAST",
        "One counted line",
    ],
    near_misses: &[
        near(
            &[
                "EHLO laptop.example",
                "MAIL FROM:<asha@example.in>",
                "RCPT TO:<ravi@example.org>",
                "BDAT 38 LAST",
                "Subject: Namaste",
                "",
                "One counted line",
            ],
            &["in_pieces"],
        ),
        near(
            &[
                "EHLO laptop.example",
                "MAIL FROM:<asha@example.in>",
                "RCPT TO:<ravi@example.org>",
                "BDAT 20",
                "Subject: Namaste",
                "",
                "BDAT 18",
                "One counted line",
                "QUIT",
            ],
            &["for_ravi", "in_pieces"],
        ),
        near(
            &[
                "EHLO laptop.example",
                "MAIL FROM:<asha@example.in>",
                "RCPT TO:<ravi@example.org>",
                "DATA",
                "One line, not counted",
                ".",
            ],
            &["in_pieces"],
        ),
    ],
};
