//! A line that is only a dot, in the middle of the text.

use super::{FOR_RAVI, Level, Stage, near, t, want};

pub(super) static LEVEL: Level = Level {
    title: t("A dot of its own", "अकेला dot"),
    task: t(
        "Ravi collects dots. Send him a letter in whose body one line is only a dot, with more text **after** it.",
        "रवि को dot पसंद हैं। उसे ऐसी चिट्ठी भेजिए जिसकी body में एक line केवल एक dot हो, और उसके **बाद** भी कुछ लिखा हो।",
    ),
    hint: t(
        "A lone dot would end the letter. Here, too, the client writes one more than it means.",
        "अकेला dot चिट्ठी को वहीं ख़त्म कर देता। यहाँ भी client एक dot ज़्यादा लिखता है।",
    ),
    stage: Stage::MX,
    goal: &[
        FOR_RAVI,
        want(
            "lone_dot",
            |record| {
                let body = record.last().map(super::super::Delivered::body).unwrap_or_default();
                let dot = body.iter().position(|line| line == ".");
                dot.is_some_and(|at| body[at + 1..].iter().any(|line| !line.is_empty()))
            },
            t(
                "the body that arrived has no line with a lone dot and text after it.",
                "पहुँची हुई body में ऐसी line नहीं है जिसमें अकेला dot हो और उसके बाद कुछ लिखा हो।",
            ),
        ),
    ],
    solution: &[
        "EHLO laptop.example",
        "MAIL FROM:<asha@example.in>",
        "RCPT TO:<ravi@example.org>",
        "DATA",
        "Subject: A dot",
        "",
        "Here it is:",
        "..",
        "Did you see it?",
        ".",
    ],
    near_misses: &[
        near(
            &[
                "EHLO laptop.example",
                "MAIL FROM:<asha@example.in>",
                "RCPT TO:<ravi@example.org>",
                "DATA",
                "Subject: A dot",
                "",
                "Here it is:",
                ".",
                "Did you see it?",
            ],
            &["lone_dot"],
        ),
        near(
            &[
                "EHLO laptop.example",
                "MAIL FROM:<asha@example.in>",
                "RCPT TO:<ravi@example.org>",
                "DATA",
                "",
                "Here it is:",
                "...",
                "Did you see it?",
                ".",
            ],
            &["lone_dot"],
        ),
    ],
};
