//! Two messages on one connection.

use super::{Level, MEERA, RAVI, Stage, near, t, want};

pub(super) static LEVEL: Level = Level {
    title: t("Two letters, one way", "दो चिट्ठियाँ, एक रास्ता"),
    task: t(
        "Ravi and Meera each get a message **of their own**, which the other does not get. Connect only once for both.",
        "रवि और मीरा दोनों को **अपना-अपना** message मिले, जो दूसरे को न मिले। दोनों के लिए एक ही बार जुड़िए।",
    ),
    hint: t(
        "After the `250` to the lone dot the server is ready for the next `MAIL`, without a new `EHLO`.",
        "अकेले dot के बाद `250` मिलते ही server अगले `MAIL` के लिए तैयार है, नए `EHLO` के बिना।",
    ),
    stage: Stage::MX,
    goal: &[
        want(
            "ravi_alone",
            |record| record.sent_to(RAVI).any(|message| message.recipients() == 1),
            t(
                "there is no message for `ravi@example.org` alone.",
                "ऐसा कोई message नहीं है जो केवल `ravi@example.org` के लिए हो।",
            ),
        ),
        want(
            "meera_alone",
            |record| record.sent_to(MEERA).any(|message| message.recipients() == 1),
            t(
                "there is no message for `meera@example.org` alone.",
                "ऐसा कोई message नहीं है जो केवल `meera@example.org` के लिए हो।",
            ),
        ),
        want(
            "one_connection",
            |record| record.connections == 1,
            t("you connected more than once.", "आप एक से ज़्यादा बार जुड़े।"),
        ),
    ],
    solution: &[
        "EHLO laptop.example",
        "MAIL FROM:<asha@example.in>",
        "RCPT TO:<ravi@example.org>",
        "DATA",
        "Namaste, Ravi!",
        ".",
        "MAIL FROM:<asha@example.in>",
        "RCPT TO:<meera@example.org>",
        "DATA",
        "Namaste, Meera!",
        ".",
    ],
    near_misses: &[
        near(
            &[
                "EHLO laptop.example",
                "MAIL FROM:<asha@example.in>",
                "RCPT TO:<ravi@example.org>",
                "RCPT TO:<meera@example.org>",
                "DATA",
                "Namaste, you two!",
                ".",
            ],
            &["ravi_alone", "meera_alone"],
        ),
        near(
            &[
                "EHLO laptop.example",
                "MAIL FROM:<asha@example.in>",
                "RCPT TO:<ravi@example.org>",
                "DATA",
                "Namaste, Ravi!",
                ".",
                "QUIT",
                "EHLO laptop.example",
                "MAIL FROM:<asha@example.in>",
                "RCPT TO:<meera@example.org>",
                "DATA",
                "Namaste, Meera!",
                ".",
            ],
            &["one_connection"],
        ),
    ],
};
