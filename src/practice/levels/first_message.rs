//! One message for one person.

use super::{FOR_RAVI, Level, Stage, near, t, want};

pub(super) static LEVEL: Level = Level {
    title: t("Your first message", "आपका पहला message"),
    task: t(
        "Send a message from `asha@example.in` to `ravi@example.org`. What it says is up to you.",
        "`asha@example.in` से `ravi@example.org` को एक message भेजिए। उसमें क्या लिखा हो, यह आप पर है।",
    ),
    hint: t(
        "`EHLO`, then the envelope: `MAIL FROM:<…>` and `RCPT TO:<…>`. Then `DATA`, your text, and a line that is only a dot.",
        "`EHLO`, फिर लिफ़ाफ़ा: `MAIL FROM:<…>` और `RCPT TO:<…>`। फिर `DATA`, आपकी बात, और अंत में ऐसी line जिसमें केवल एक dot हो।",
    ),
    stage: Stage::MX,
    goal: &[
        FOR_RAVI,
        want(
            "from_asha",
            |record| {
                let sender = |path: &crate::smtp::ReversePath| path.to_string();
                record.last().is_some_and(|m| sender(&m.message.reverse_path) == "asha@example.in")
            },
            t(
                "no message has come from `asha@example.in`.",
                "`asha@example.in` की तरफ़ से कोई message नहीं आया।",
            ),
        ),
    ],
    solution: &[
        "EHLO laptop.example",
        "MAIL FROM:<asha@example.in>",
        "RCPT TO:<ravi@example.org>",
        "DATA",
        "Subject: Namaste",
        "",
        "My first message.",
        ".",
    ],
    near_misses: &[
        near(
            &[
                "EHLO laptop.example",
                "MAIL FROM:<asha@example.in>",
                "RCPT TO:<ravi@example.org>",
                "DATA",
                "The dot at the end is missing.",
            ],
            &["for_ravi", "from_asha"],
        ),
        near(
            &[
                "EHLO laptop.example",
                "MAIL FROM:<ravi@example.org>",
                "RCPT TO:<ravi@example.org>",
                "DATA",
                "The wrong sender.",
                ".",
            ],
            &["from_asha"],
        ),
    ],
};
