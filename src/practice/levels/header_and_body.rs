//! Header, empty line, body.

use super::{FOR_RAVI, Level, Stage, near, t, want};

pub(super) static LEVEL: Level = Level {
    title: t("Header and body", "header और body"),
    task: t(
        "Send `ravi@example.org` a letter with a `Subject` line in its header, and at least one line of text in its body.",
        "`ravi@example.org` को ऐसी चिट्ठी भेजिए जिसके header में `Subject` line हो, और body में कम से कम एक line लिखी हो।",
    ),
    hint: t(
        "The header ends at the first **empty line**. Without one, all is header, and your text is no text.",
        "header पहली **खाली line** पर ख़त्म होता है। वह न हो तो सब कुछ header है, और आपकी बात कहीं नहीं दिखेगी।",
    ),
    stage: Stage::MX,
    goal: &[
        FOR_RAVI,
        want(
            "subject",
            |record| {
                let subject = |value: &String| !value.is_empty();
                record.last().is_some_and(|m| m.fields("Subject").iter().any(subject))
            },
            t(
                "the header of the last letter has no `Subject`.",
                "पिछली चिट्ठी के header में `Subject` नहीं है।",
            ),
        ),
        want(
            "body",
            |record| record.last().is_some_and(|m| m.body().iter().any(|line| !line.is_empty())),
            t(
                "the body of the last letter is empty: an empty line has to stand before it.",
                "पिछली चिट्ठी की body खाली है: उससे पहले एक खाली line चाहिए।",
            ),
        ),
    ],
    solution: &[
        "EHLO laptop.example",
        "MAIL FROM:<asha@example.in>",
        "RCPT TO:<ravi@example.org>",
        "DATA",
        "From: Asha <asha@example.in>",
        "Subject: Two parts",
        "",
        "This is the body.",
        ".",
    ],
    near_misses: &[
        near(
            &[
                "EHLO laptop.example",
                "MAIL FROM:<asha@example.in>",
                "RCPT TO:<ravi@example.org>",
                "DATA",
                "Subject: One part",
                "This is header, too.",
                ".",
            ],
            &["body"],
        ),
        near(
            &[
                "EHLO laptop.example",
                "MAIL FROM:<asha@example.in>",
                "RCPT TO:<ravi@example.org>",
                "DATA",
                "",
                "Subject: This is body already",
                ".",
            ],
            &["subject"],
        ),
    ],
};
