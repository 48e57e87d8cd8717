//! A line that begins with a dot.

use super::{FOR_RAVI, Level, Stage, near, t, want};

pub(super) static LEVEL: Level = Level {
    title: t("A dot in front", "आगे एक dot"),
    task: t(
        "Tell Ravi the name of a file. In the letter that arrives, one line has to be exactly `.msmtprc`, with its dot.",
        "रवि को एक file का नाम बताइए। जो चिट्ठी पहुँचे, उसमें एक line ठीक `.msmtprc` हो, अपने dot के साथ।",
    ),
    hint: t(
        "The server takes one dot away from every line that begins with one. Give it one more.",
        "जो line dot से शुरू हो, server उसका एक dot हटा देता है। इसलिए एक dot ज़्यादा लिखिए।",
    ),
    stage: Stage::MX,
    goal: &[
        FOR_RAVI,
        want(
            "with_its_dot",
            |record| record.last().is_some_and(|m| m.body().iter().any(|line| line == ".msmtprc")),
            t(
                "no line of the letter that arrived is exactly `.msmtprc`. It has to stand in the body, after an empty line.",
                "पहुँची हुई चिट्ठी की कोई line ठीक `.msmtprc` नहीं है। उसे body में होना है, खाली line के बाद।",
            ),
        ),
    ],
    solution: &[
        "EHLO laptop.example",
        "MAIL FROM:<asha@example.in>",
        "RCPT TO:<ravi@example.org>",
        "DATA",
        "Subject: The file",
        "",
        "It is called",
        "..msmtprc",
        ".",
    ],
    near_misses: &[
        near(
            &[
                "EHLO laptop.example",
                "MAIL FROM:<asha@example.in>",
                "RCPT TO:<ravi@example.org>",
                "DATA",
                "Subject: The file",
                "",
                ".msmtprc",
                ".",
            ],
            &["with_its_dot"],
        ),
        near(
            &[
                "EHLO laptop.example",
                "MAIL FROM:<asha@example.in>",
                "RCPT TO:<ravi@example.org>",
                "DATA",
                "Subject: The file",
                "",
                "..msmtprc",
            ],
            &["for_ravi", "with_its_dot"],
        ),
    ],
};
