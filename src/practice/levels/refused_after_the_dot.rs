//! A whole message is refused, and the session goes on.

use super::{FOR_RAVI, Level, Stage, near, t, want};
use crate::practice::{Occasion, Trouble};

pub(super) static LEVEL: Level = Level {
    title: t("Refused after the dot", "dot के बाद मना"),
    task: t(
        "The server reads your first message to the end and then refuses it with `550`: it looks like spam. Write another one to Ravi, **on the same connection**, that is taken.",
        "server आपका पहला message अंत तक पढ़ता है और फिर `550` कहकर मना कर देता है: उसे वह spam लगता है। **उसी connection पर** रवि को दूसरा message लिखिए, जो लिया जाए।",
    ),
    hint: t(
        "After the lone dot the answer is about the message as a whole. The envelope is gone, too; begin again with `MAIL`.",
        "अकेले dot के बाद का जवाब पूरे message के बारे में होता है। लिफ़ाफ़ा भी जा चुका है; `MAIL` से फिर शुरू कीजिए।",
    ),
    stage: Stage {
        trouble: &[Trouble { at: Occasion::EndOfData, lasts: false, reply: "g550spam" }],
        ..Stage::MX
    },
    goal: &[
        want(
            "refused",
            |record| record.answered(".", 550),
            t("no whole message has been refused yet.", "अभी कोई पूरा message मना नहीं हुआ।"),
        ),
        FOR_RAVI,
        want(
            "same_connection",
            |record| record.connections == 1,
            t("you connected more than once.", "आप एक से ज़्यादा बार जुड़े।"),
        ),
    ],
    solution: &[
        "EHLO laptop.example",
        "MAIL FROM:<asha@example.in>",
        "RCPT TO:<ravi@example.org>",
        "DATA",
        "Subject: !!! WIN NOW !!!",
        "",
        "Click here.",
        ".",
        "MAIL FROM:<asha@example.in>",
        "RCPT TO:<ravi@example.org>",
        "DATA",
        "Subject: Sorry",
        "",
        "It is really me.",
        ".",
    ],
    near_misses: &[
        near(
            &[
                "EHLO laptop.example",
                "MAIL FROM:<asha@example.in>",
                "RCPT TO:<ravi@example.org>",
                "DATA",
                "Click here.",
                ".",
                "DATA",
                "QUIT",
            ],
            &["for_ravi"],
        ),
        near(
            &[
                "EHLO laptop.example",
                "MAIL FROM:<asha@example.in>",
                "RCPT TO:<ravi@example.org>",
                "DATA",
                "Click here.",
                ".",
                "QUIT",
                "EHLO laptop.example",
                "MAIL FROM:<asha@example.in>",
                "RCPT TO:<ravi@example.org>",
                "DATA",
                "It is really me.",
                ".",
            ],
            &["same_connection"],
        ),
    ],
};
