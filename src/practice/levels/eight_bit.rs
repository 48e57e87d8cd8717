//! 8BITMIME: text beyond ASCII, announced.

use super::{FOR_RAVI, Level, Stage, near, t, want};

pub(super) static LEVEL: Level = Level {
    title: t("In Hindi, please", "हिन्दी में, कृपया"),
    task: t(
        "Write to Ravi in Hindi: the text of the letter is in Devanagari. Say beforehand that octets beyond ASCII will come.",
        "रवि को हिन्दी में लिखिए: चिट्ठी की बात देवनागरी में हो। पहले से बता दीजिए कि ASCII से बाहर के octets आएँगे।",
    ),
    hint: t(
        "`BODY=8BITMIME` stands after the address of `MAIL`. The message then travels as it is.",
        "`MAIL` के पते के बाद `BODY=8BITMIME` लिखा जाता है। फिर message जैसा है वैसा ही जाता है।",
    ),
    stage: Stage::MX,
    goal: &[
        FOR_RAVI,
        want(
            "hindi",
            |record| record.last().is_some_and(|m| m.body().iter().any(|line| !line.is_ascii())),
            t(
                "the body of the last letter is nothing but ASCII.",
                "पिछली चिट्ठी की body में केवल ASCII है।",
            ),
        ),
        want(
            "announced",
            |record| {
                let body = record.last().and_then(|m| m.parameter("BODY")?.value());
                body.is_some_and(|value| value.eq_ignore_ascii_case("8BITMIME"))
            },
            t(
                "the last message was not announced with `BODY=8BITMIME`.",
                "पिछले message के साथ `BODY=8BITMIME` नहीं बताया गया।",
            ),
        ),
    ],
    solution: &[
        "EHLO laptop.example",
        "MAIL FROM:<asha@example.in> BODY=8BITMIME",
        "RCPT TO:<ravi@example.org>",
        "DATA",
        "Subject: Namaste",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: 8bit",
        "",
        "नमस्ते रवि, कैसे हो?",
        ".",
    ],
    near_misses: &[
        near(
            &[
                "EHLO laptop.example",
                "MAIL FROM:<asha@example.in>",
                "RCPT TO:<ravi@example.org>",
                "DATA",
                "Content-Type: text/plain; charset=utf-8",
                "",
                "नमस्ते रवि!",
                ".",
            ],
            &["announced"],
        ),
        near(
            &[
                "EHLO laptop.example",
                "MAIL FROM:<asha@example.in> BODY=8BITMIME",
                "RCPT TO:<ravi@example.org>",
                "DATA",
                "",
                "Namaste Ravi!",
                ".",
            ],
            &["hindi"],
        ),
    ],
};
