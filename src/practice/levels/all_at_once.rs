//! PIPELINING: several commands in one piece.

use super::{FOR_RAVI, Level, Stage, near, t, want};

pub(super) static LEVEL: Level = Level {
    title: t("Without waiting", "रुके बिना"),
    task: t(
        "The way to the server is long, and every answer takes a while. Send at least **three commands in one piece**, without waiting for the answers in between, and let a message arrive for Ravi.",
        "server तक का रास्ता लंबा है, और हर जवाब में देर लगती है। बीच के जवाबों का इंतज़ार किए बिना कम से कम **तीन commands एक ही टुकड़े में** भेजिए, और रवि तक एक message पहुँचाइए।",
    ),
    hint: t(
        "If the server lists `PIPELINING`, then `MAIL`, `RCPT` and `DATA` may travel together. `EHLO` waits for its answer, and so does the text after `DATA`.",
        "server की सूची में `PIPELINING` हो तो `MAIL`, `RCPT` और `DATA` साथ जा सकते हैं। `EHLO` अपने जवाब का इंतज़ार करता है, और `DATA` के बाद की बात भी।",
    ),
    stage: Stage::MX,
    goal: &[
        want(
            "together",
            |record| record.together >= 3,
            t("three commands have never arrived together.", "अभी तक तीन commands एक साथ नहीं पहुँचे।"),
        ),
        FOR_RAVI,
    ],
    solution: &[
        "EHLO laptop.example",
        "MAIL FROM:<asha@example.in>\r\nRCPT TO:<ravi@example.org>\r\nDATA",
        "Subject: Quick",
        "",
        "Three in one.",
        ".",
    ],
    near_misses: &[
        near(
            &[
                "EHLO laptop.example",
                "MAIL FROM:<asha@example.in>",
                "RCPT TO:<ravi@example.org>\r\nDATA",
                "Only two in one.",
                ".",
            ],
            &["together"],
        ),
        near(
            &[
                "EHLO laptop.example",
                "MAIL FROM:<asha@example.in>\r\nRCPT TO:<rani@example.org>\r\nDATA",
                "QUIT",
            ],
            &["for_ravi"],
        ),
    ],
};
