//! Bcc: a recipient whom the letter does not name.

use super::{Level, MEERA, RAVI, Stage, near, t, want};

pub(super) static LEVEL: Level = Level {
    title: t("The hidden copy", "छिपी हुई copy"),
    task: t(
        "A letter goes to `ravi@example.org`, and its `To` line says so. `meera@example.org` gets the same message, but Ravi must not be able to find that out: her address stands **nowhere** in the letter.",
        "एक चिट्ठी `ravi@example.org` को जाती है, और उसकी `To` line में यही लिखा है। वही message `meera@example.org` को भी मिलता है, पर रवि को इसका पता न चले: उनका पता चिट्ठी में **कहीं भी** न लिखा हो।",
    ),
    hint: t(
        "Bcc is no line of the letter. It is one more `RCPT`.",
        "Bcc चिट्ठी की कोई line नहीं है। वह बस एक और `RCPT` है।",
    ),
    stage: Stage::MX,
    goal: &[
        want(
            "for_both",
            |record| record.last().is_some_and(|m| m.is_for(RAVI) && m.is_for(MEERA)),
            t("the last message is not for both of them.", "पिछला message दोनों के लिए नहीं है।"),
        ),
        want(
            "to_ravi",
            |record| record.last().is_some_and(|m| m.names("To", RAVI)),
            t(
                "the letter does not say `To: ravi@example.org`.",
                "चिट्ठी में `To: ravi@example.org` नहीं लिखा है।",
            ),
        ),
        want(
            "hidden",
            |record| record.last().is_some_and(|m| !m.says(MEERA)),
            t(
                "no letter has arrived that keeps Meera's address to itself.",
                "ऐसी कोई चिट्ठी नहीं पहुँची जिसमें मीरा का पता छिपा रहे।",
            ),
        ),
    ],
    solution: &[
        "EHLO laptop.example",
        "MAIL FROM:<asha@example.in>",
        "RCPT TO:<ravi@example.org>",
        "RCPT TO:<meera@example.org>",
        "DATA",
        "From: asha@example.in",
        "To: ravi@example.org",
        "Subject: Between us",
        "",
        "Just you and me.",
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
                "To: ravi@example.org",
                "Bcc: meera@example.org",
                "",
                "Just you and me.",
                ".",
            ],
            &["hidden"],
        ),
        near(
            &[
                "EHLO laptop.example",
                "MAIL FROM:<asha@example.in>",
                "RCPT TO:<ravi@example.org>",
                "DATA",
                "To: ravi@example.org",
                "",
                "Just you and me.",
                ".",
            ],
            &["for_both"],
        ),
    ],
};
