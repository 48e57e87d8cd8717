//! Two of three get the message.

use super::{KABIR, Level, MEERA, RAVI, Stage, near, t, want};

pub(super) static LEVEL: Level = Level {
    title: t("Two of three", "तीन में से दो"),
    task: t(
        "A letter names three people in its `To` line: `ravi@example.org`, `meera@example.org` and `kabir@example.org`. Kabir has it already: deliver it to the other two, and **never to him**. You are logged in.",
        "एक चिट्ठी की `To` line में तीन लोग हैं: `ravi@example.org`, `meera@example.org` और `kabir@example.org`। कबीर को वह मिल चुकी है: बाकी दो तक पहुँचाइए, **कबीर तक दोबारा कभी नहीं**। आपका login हो चुका है।",
    ),
    hint: t(
        "Who gets it is said by the envelope alone. Leave the letter as it is.",
        "किसे मिलेगी, यह केवल लिफ़ाफ़ा बताता है। चिट्ठी जैसी है वैसी रहने दीजिए।",
    ),
    stage: Stage {
        given: &["EHLO laptop.example", "AUTH PLAIN AGFzaGFAZXhhbXBsZS5pbgBuYW1hc3RlMTIz"],
        ..Stage::SMTPS
    },
    goal: &[
        want(
            "for_two",
            |record| [RAVI, MEERA].iter().all(|who| record.sent_to(who).next().is_some()),
            t(
                "Ravi and Meera have not both got it yet.",
                "रवि और मीरा दोनों को अभी चिट्ठी नहीं मिली।",
            ),
        ),
        want(
            "names_three",
            |record| {
                let named = |m: &super::super::Delivered| {
                    [RAVI, MEERA, KABIR].iter().all(|who| m.names("To", who))
                };
                record.last().is_some_and(named)
            },
            t(
                "the `To` line of the last letter does not name all three.",
                "पिछली चिट्ठी की `To` line में तीनों के नाम नहीं हैं।",
            ),
        ),
        want(
            "never_kabir",
            |record| record.sent_to(KABIR).next().is_none(),
            t(
                "Kabir has got it a second time. That cannot be taken back: reset.",
                "कबीर को वह दोबारा मिल गई। वह वापस नहीं ली जा सकती: reset कीजिए।",
            ),
        ),
    ],
    solution: &[
        "MAIL FROM:<asha@example.in>",
        "RCPT TO:<ravi@example.org>",
        "RCPT TO:<meera@example.org>",
        "DATA",
        "From: asha@example.in",
        "To: ravi@example.org, meera@example.org,",
        " kabir@example.org",
        "Subject: The plan",
        "",
        "We meet on Monday.",
        ".",
    ],
    near_misses: &[
        near(
            &[
                "MAIL FROM:<asha@example.in>",
                "RCPT TO:<ravi@example.org>",
                "RCPT TO:<meera@example.org>",
                "RCPT TO:<kabir@example.org>",
                "DATA",
                "To: ravi@example.org, meera@example.org, kabir@example.org",
                "",
                "We meet on Monday.",
                ".",
            ],
            &["never_kabir"],
        ),
        near(
            &[
                "MAIL FROM:<asha@example.in>",
                "RCPT TO:<ravi@example.org>",
                "RCPT TO:<meera@example.org>",
                "DATA",
                "To: ravi@example.org, meera@example.org",
                "",
                "We meet on Monday.",
                ".",
            ],
            &["names_three"],
        ),
    ],
};
