//! One message for two people.

use super::{Level, MEERA, RAVI, Stage, near, t, want};

pub(super) static LEVEL: Level = Level {
    title: t("Two at once", "एक साथ दो"),
    task: t(
        "Send the same message to `ravi@example.org` and to `meera@example.org`, but hand it in **only once**.",
        "एक ही message `ravi@example.org` और `meera@example.org` दोनों को भेजिए, पर server को **एक ही बार** सौंपिए।",
    ),
    hint: t(
        "`RCPT` may come as often as there are recipients, each with one address.",
        "`RCPT` उतनी बार आ सकता है जितने पाने वाले हों, हर बार एक पते के साथ।",
    ),
    stage: Stage::MX,
    goal: &[
        want(
            "both",
            |record| [RAVI, MEERA].iter().all(|who| record.sent_to(who).next().is_some()),
            t("one of the two has got nothing yet.", "दोनों में से किसी एक को अभी कुछ नहीं मिला।"),
        ),
        want(
            "one_message",
            |record| record.sent_to(RAVI).any(|message| message.is_for(MEERA)),
            t(
                "there is no message that is for both of them.",
                "ऐसा एक भी message नहीं है जो दोनों के नाम हो।",
            ),
        ),
    ],
    solution: &[
        "EHLO laptop.example",
        "MAIL FROM:<asha@example.in>",
        "RCPT TO:<ravi@example.org>",
        "RCPT TO:<meera@example.org>",
        "DATA",
        "Subject: For both of you",
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
                "DATA",
                "To: ravi@example.org, meera@example.org",
                "",
                "Namaste!",
                ".",
            ],
            &["both", "one_message"],
        ),
        near(
            &[
                "EHLO laptop.example",
                "MAIL FROM:<asha@example.in>",
                "RCPT TO:<ravi@example.org>",
                "DATA",
                "Namaste!",
                ".",
                "MAIL FROM:<asha@example.in>",
                "RCPT TO:<meera@example.org>",
                "DATA",
                "Namaste!",
                ".",
            ],
            &["one_message"],
        ),
    ],
};
