//! Smuggling: commands inside of a text stay text.

use super::{Level, Stage, near, t, want};
use crate::practice::Delivered;

pub(super) static LEVEL: Level = Level {
    title: t("A letter within a letter", "चिट्ठी के भीतर चिट्ठी"),
    task: t(
        "Ravi learns SMTP, and you quote him a piece of a session: a line with a lone dot, and **right below it** `MAIL FROM:<boss@bank.example>`. Exactly **one** message may arrive, with both lines in its body.",
        "रवि SMTP सीख रहा है, और आप उसे एक session का टुकड़ा लिख भेजते हैं: एक line में अकेला dot, और **ठीक उसके नीचे** `MAIL FROM:<boss@bank.example>`। ठीक **एक** message पहुँचे, और उसकी body में ये दोनों lines हों।",
    ),
    hint: t(
        "Whoever forgets to double the dot sends two messages, and the second one seems to come from the bank.",
        "dot को दोहरा करना भूलने वाला दो message भेजता है, और दूसरा bank से आया लगता है।",
    ),
    stage: Stage::MX,
    goal: &[
        want(
            "quoted",
            |record| {
                let body = record.delivered.first().map(Delivered::body).unwrap_or_default();
                body.windows(2).any(|two| two == [".", "MAIL FROM:<boss@bank.example>"])
            },
            t(
                "the first message that arrived does not have the two lines in its body.",
                "जो पहला message पहुँचा, उसकी body में ये दो lines नहीं हैं।",
            ),
        ),
        want(
            "only_one",
            |record| record.delivered.len() == 1,
            t("it is not exactly one message that has arrived.", "ठीक एक message नहीं पहुँचा है।"),
        ),
    ],
    solution: &[
        "EHLO laptop.example",
        "MAIL FROM:<asha@example.in>",
        "RCPT TO:<ravi@example.org>",
        "DATA",
        "Subject: How it works",
        "",
        "A message ends like this, and the next begins:",
        "..",
        "MAIL FROM:<boss@bank.example>",
        "That is all.",
        ".",
    ],
    near_misses: &[
        near(
            &[
                "EHLO laptop.example",
                "MAIL FROM:<asha@example.in>",
                "RCPT TO:<ravi@example.org>",
                "DATA",
                "Subject: How it works",
                "",
                "A message ends like this, and the next begins:",
                ".",
                "MAIL FROM:<boss@bank.example>",
                "RCPT TO:<ravi@example.org>",
                "DATA",
                "That is all.",
                ".",
            ],
            &["quoted", "only_one"],
        ),
        near(
            &[
                "EHLO laptop.example",
                "MAIL FROM:<asha@example.in>",
                "RCPT TO:<ravi@example.org>",
                "DATA",
                "",
                "The dot is left out:",
                "MAIL FROM:<boss@bank.example>",
                ".",
            ],
            &["quoted"],
        ),
    ],
};
