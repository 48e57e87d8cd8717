//! SIZE: what is too big is refused before it is sent.

use super::{FOR_RAVI, Level, Stage, near, t, want};

pub(super) static LEVEL: Level = Level {
    title: t("Will it fit?", "क्या यह समाएगा?"),
    task: t(
        "You have a film of 30 MB (30000000 octets). Find out that it will not fit **before you send a single octet of it**. Then send Ravi a short message, whose size you declare as well.",
        "आपके पास 30 MB (30000000 octets) की एक film है। **उसका एक भी octet भेजने से पहले** पता लगाइए कि वह नहीं समाएगी। फिर रवि को एक छोटा message भेजिए, और उसका size भी पहले बताइए।",
    ),
    hint: t(
        "`EHLO` lists `SIZE` with the limit. After the address of `MAIL`, a space and `SIZE=30000000`.",
        "`EHLO` की सूची में `SIZE` के साथ सीमा लिखी होती है। `MAIL` के पते के बाद खाली जगह और `SIZE=30000000`।",
    ),
    stage: Stage::MX,
    goal: &[
        want(
            "asked",
            |record| record.answered("MAIL", 552),
            t(
                "no `MAIL` has been refused with `552` yet: nothing too big was announced.",
                "अभी कोई `MAIL` `552` से मना नहीं हुआ: इतना बड़ा कुछ बताया ही नहीं गया।",
            ),
        ),
        FOR_RAVI,
        want(
            "declared",
            |record| record.last().is_some_and(|m| m.parameter("SIZE").is_some()),
            t(
                "the last message came without its `SIZE`.",
                "पिछला message अपना `SIZE` बताए बिना आया।",
            ),
        ),
    ],
    solution: &[
        "EHLO laptop.example",
        "MAIL FROM:<asha@example.in> SIZE=30000000",
        "MAIL FROM:<asha@example.in> SIZE=300",
        "RCPT TO:<ravi@example.org>",
        "DATA",
        "Subject: The film",
        "",
        "It is too big for mail. I will bring it along.",
        ".",
    ],
    near_misses: &[
        near(
            &[
                "EHLO laptop.example",
                "MAIL FROM:<asha@example.in> SIZE=30000000",
                "MAIL FROM:<asha@example.in>",
                "RCPT TO:<ravi@example.org>",
                "DATA",
                "It is too big.",
                ".",
            ],
            &["declared"],
        ),
        near(
            &[
                "EHLO laptop.example",
                "MAIL FROM:<asha@example.in> SIZE=300",
                "RCPT TO:<ravi@example.org>",
                "DATA",
                "I did not even ask.",
                ".",
            ],
            &["asked"],
        ),
        near(
            &["EHLO laptop.example", "MAIL FROM:<asha@example.in> SIZE=30000000", "QUIT"],
            &["for_ravi", "declared"],
        ),
    ],
};
