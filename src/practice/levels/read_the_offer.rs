//! Only what the server lists may be used.

use super::{FOR_RAVI, Level, NOTHING_REFUSED, Stage, near, t, want};

pub(super) static LEVEL: Level = Level {
    title: t("Read the menu first", "पहले सूची पढ़िए"),
    task: t(
        "A `MAIL` may say more than the address: `SIZE=…` how big the message is, `BODY=8BITMIME` that it is not only ASCII. This server can do just one of the two. Use that one, send Ravi a message, and let **nothing** be refused on the way.",
        "`MAIL` पते के साथ और भी कह सकता है: `SIZE=…` कि message कितना बड़ा है, `BODY=8BITMIME` कि वह केवल ASCII नहीं है। यह server दोनों में से एक ही जानता है। वही काम में लीजिए, रवि को message भेजिए, और रास्ते में **कुछ भी** मना न हो।",
    ),
    hint: t(
        "The answer to `EHLO` is the list. What does not stand there does not exist.",
        "`EHLO` का जवाब ही वह सूची है। जो उसमें नहीं, वह है ही नहीं।",
    ),
    stage: Stage { switched: &["8BITMIME"], ..Stage::MX },
    goal: &[
        FOR_RAVI,
        want(
            "parameter",
            |record| record.last().is_some_and(|m| !m.message.parameters.is_empty()),
            t(
                "the `MAIL` of the last message said nothing but the address.",
                "पिछले message के `MAIL` में पते के सिवा कुछ नहीं था।",
            ),
        ),
        NOTHING_REFUSED,
    ],
    solution: &[
        "EHLO laptop.example",
        "MAIL FROM:<asha@example.in> SIZE=200",
        "RCPT TO:<ravi@example.org>",
        "DATA",
        "Subject: Small",
        "",
        "A few words.",
        ".",
    ],
    near_misses: &[
        near(
            &[
                "EHLO laptop.example",
                "MAIL FROM:<asha@example.in> BODY=8BITMIME",
                "MAIL FROM:<asha@example.in> SIZE=200",
                "RCPT TO:<ravi@example.org>",
                "DATA",
                "Second try.",
                ".",
            ],
            &["nothing_refused"],
        ),
        near(
            &[
                "EHLO laptop.example",
                "MAIL FROM:<asha@example.in>",
                "RCPT TO:<ravi@example.org>",
                "DATA",
                "Better safe than sorry.",
                ".",
            ],
            &["parameter"],
        ),
    ],
};
