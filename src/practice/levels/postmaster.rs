//! The address that every server has.

use super::{Level, Stage, near, t, want};

pub(super) static LEVEL: Level = Level {
    title: t("Whoever looks after it", "जो इसकी देखभाल करता है"),
    task: t(
        "You have something to say to the people who run `mx.example.org`, and you know no name there. Write to the one address that every mail server has to have.",
        "आपको `mx.example.org` चलाने वालों से कुछ कहना है, और आप वहाँ किसी का नाम नहीं जानते। उस एक पते पर लिखिए जो हर mail server पर होना ही चाहिए।",
    ),
    hint: t(
        "It is called `Postmaster`, and it needs no `@` (RFC 5321 §4.5.1).",
        "उसका नाम है `Postmaster`, और उसे `@` भी नहीं चाहिए (RFC 5321 §4.5.1)।",
    ),
    stage: Stage::MX,
    goal: &[want(
        "for_postmaster",
        |record| {
            ["postmaster", "postmaster@example.org"]
                .iter()
                .any(|who| record.sent_to(who).next().is_some())
        },
        t("nothing has arrived for the postmaster.", "postmaster के लिए अभी कुछ नहीं पहुँचा।"),
    )],
    solution: &[
        "EHLO laptop.example",
        "MAIL FROM:<asha@example.in>",
        "RCPT TO:<Postmaster>",
        "DATA",
        "Subject: Thank you",
        "",
        "Your server is a good listener.",
        ".",
    ],
    near_misses: &[
        near(
            &[
                "EHLO laptop.example",
                "MAIL FROM:<asha@example.in>",
                "RCPT TO:<ravi@example.org>",
                "DATA",
                "To: Postmaster",
                "",
                "Please pass it on.",
                ".",
            ],
            &["for_postmaster"],
        ),
        near(
            &["EHLO laptop.example", "MAIL FROM:<asha@example.in>", "RCPT TO:<root>", "DATA"],
            &["for_postmaster"],
        ),
        near(
            &["EHLO laptop.example", "MAIL FROM:<asha@example.in>", "RCPT TO:<Postmaster>"],
            &["for_postmaster"],
        ),
    ],
};
