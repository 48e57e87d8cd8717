//! The envelope and the letter in it need not agree.

use super::{Level, RAVI, Stage, near, t, want};

pub(super) static LEVEL: Level = Level {
    title: t("Envelope and letter", "लिफ़ाफ़ा और चिट्ठी"),
    task: t(
        "A letter is addressed to a whole class: its `To` line says `class@example.net`. Deliver it to `ravi@example.org`, and to nobody else, without changing that line.",
        "एक चिट्ठी पूरी class के नाम है: उसकी `To` line में लिखा है `class@example.net`। वह line बदले बिना उसे `ravi@example.org` तक पहुँचाइए, और किसी तक नहीं।",
    ),
    hint: t(
        "Servers deliver by the envelope, that is by `RCPT TO`. `To:` is a line of the letter, which only people read.",
        "server लिफ़ाफ़ा देखकर पहुँचाते हैं, यानी `RCPT TO` देखकर। `To:` चिट्ठी की एक line है, जिसे केवल लोग पढ़ते हैं।",
    ),
    stage: Stage::MX,
    goal: &[
        want(
            "only_ravi",
            |record| record.last().is_some_and(|m| m.is_for(RAVI) && m.recipients() == 1),
            t(
                "the envelope of the last message does not name `ravi@example.org`, and him alone.",
                "पिछले message के लिफ़ाफ़े पर केवल `ravi@example.org` नहीं लिखा है।",
            ),
        ),
        want(
            "to_class",
            |record| record.last().is_some_and(|m| m.names("To", "class@example.net")),
            t(
                "the header of the letter does not say `To: class@example.net`.",
                "चिट्ठी के header में `To: class@example.net` नहीं लिखा है।",
            ),
        ),
    ],
    solution: &[
        "EHLO laptop.example",
        "MAIL FROM:<asha@example.in>",
        "RCPT TO:<ravi@example.org>",
        "DATA",
        "From: asha@example.in",
        "To: class@example.net",
        "Subject: Homework",
        "",
        "Read chapter two.",
        ".",
    ],
    near_misses: &[
        near(
            &[
                "EHLO laptop.example",
                "MAIL FROM:<asha@example.in>",
                "RCPT TO:<class@example.net>",
                "RCPT TO:<ravi@example.org>",
                "DATA",
                "To: ravi@example.org",
                "",
                "Read chapter two.",
                ".",
            ],
            &["to_class"],
        ),
        near(
            &[
                "EHLO laptop.example",
                "MAIL FROM:<asha@example.in>",
                "RCPT TO:<ravi@example.org>",
                "RCPT TO:<meera@example.org>",
                "DATA",
                "To: class@example.net",
                "",
                "Read chapter two.",
                ".",
            ],
            &["only_ravi"],
        ),
    ],
};
