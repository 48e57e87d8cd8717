//! A message that has begun is dropped.

use super::{FOR_RAVI, Level, MEERA, Stage, near, t, want};

pub(super) static LEVEL: Level = Level {
    title: t("One name too many", "एक नाम ज़्यादा"),
    task: t(
        "The message has begun, and `meera@example.org` is on the envelope by mistake. Send it to `ravi@example.org`, and see to it that Meera gets nothing.",
        "message शुरू हो चुका है, और लिफ़ाफ़े पर ग़लती से `meera@example.org` भी लिख गया है। उसे `ravi@example.org` को भेजिए, और ध्यान रहे कि मीरा को कुछ न मिले।",
    ),
    hint: t(
        "A single name cannot be crossed out. `RSET` drops the whole envelope; then write a new one, from `MAIL` on.",
        "एक अकेला नाम नहीं काटा जा सकता। `RSET` पूरा लिफ़ाफ़ा फेंक देता है; फिर `MAIL` से नया लिखिए।",
    ),
    stage: Stage {
        given: &[
            "EHLO laptop.example",
            "MAIL FROM:<asha@example.in>",
            "RCPT TO:<ravi@example.org>",
            "RCPT TO:<meera@example.org>",
        ],
        ..Stage::MX
    },
    goal: &[
        FOR_RAVI,
        want(
            "not_meera",
            |record| record.sent_to(MEERA).next().is_none(),
            t(
                "Meera has got the message. That cannot be taken back: reset.",
                "message मीरा को मिल चुका है। वह वापस नहीं लिया जा सकता: reset कीजिए।",
            ),
        ),
    ],
    solution: &[
        "RSET",
        "MAIL FROM:<asha@example.in>",
        "RCPT TO:<ravi@example.org>",
        "DATA",
        "Subject: Only for you",
        "",
        "Namaste, Ravi!",
        ".",
    ],
    near_misses: &[
        near(&["DATA", "To: ravi@example.org", "", "Namaste, Ravi!", "."], &["not_meera"]),
        near(&["RSET", "DATA"], &["for_ravi"]),
        near(
            &["MAIL FROM:<asha@example.in>", "RCPT TO:<ravi@example.org>", "DATA", "Hm.", "."],
            &["not_meera"],
        ),
    ],
};
