//! The client introduces itself.

use super::{Level, Stage, near, t, want};

pub(super) static LEVEL: Level = Level {
    title: t("Introduce yourself", "अपना परिचय दीजिए"),
    task: t(
        "You are connected to `mx.example.org`, and it has greeted you. Tell it who you are: your computer is called `laptop.example`. Do it so that the server also says what it can do.",
        "आप `mx.example.org` से जुड़ चुके हैं, और वह नमस्ते कह चुका है। उसे बताइए कि आप कौन हैं: आपके computer का नाम `laptop.example` है। ऐसे बताइए कि server यह भी गिनाए कि वह क्या-क्या कर सकता है।",
    ),
    hint: t(
        "There are two words for it. The old one, `HELO`, gets one line in return; the new one, `EHLO`, gets a list.",
        "इसके लिए दो शब्द हैं। पुराने `HELO` के जवाब में एक line आती है; नए `EHLO` के जवाब में पूरी सूची।",
    ),
    stage: Stage::MX,
    goal: &[
        want(
            "introduced",
            |record| !record.hellos.is_empty(),
            t("the server does not know your name.", "server आपका नाम नहीं जानता।"),
        ),
        want(
            "extended",
            |record| record.hellos.iter().any(|(hello, _)| hello.extended),
            t(
                "the server has not listed what it can do: that is what it answers to `EHLO`.",
                "server ने अभी यह नहीं गिनाया कि वह क्या-क्या कर सकता है: यह सूची `EHLO` के जवाब में आती है।",
            ),
        ),
    ],
    solution: &["EHLO laptop.example"],
    near_misses: &[
        near(&["HELO laptop.example"], &["extended"]),
        near(&["EHLO"], &["introduced", "extended"]),
        near(&["NOOP"], &["introduced", "extended"]),
    ],
};
