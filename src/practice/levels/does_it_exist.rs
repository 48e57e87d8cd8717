//! VRFY says nothing; RCPT does.

use super::{GOODBYE, Level, Stage, near, t, want};

pub(super) static LEVEL: Level = Level {
    title: t("Is anybody there?", "वहाँ कोई है?"),
    task: t(
        "Ask the server with `VRFY` whether there is a mailbox `rani@example.org`; it will not say. Find it out anyway, and leave **without sending anything**.",
        "server से `VRFY` से पूछिए कि `rani@example.org` नाम का mailbox है या नहीं; वह नहीं बताएगा। फिर भी पता लगाइए, और **कुछ भेजे बिना** विदा लीजिए।",
    ),
    hint: t(
        "A server that takes mail has to answer `RCPT`. An envelope without a letter can be dropped: `RSET` or `QUIT`.",
        "जो server mail लेता है, उसे `RCPT` का जवाब देना ही पड़ता है। चिट्ठी के बिना लिफ़ाफ़ा छोड़ा जा सकता है: `RSET` या `QUIT`।",
    ),
    stage: Stage::MX,
    goal: &[
        want(
            "asked",
            |record| record.answered("VRFY", 252),
            t(
                "you have not asked with `VRFY`: the answer is `252`, which means neither yes nor no.",
                "आपने `VRFY` से नहीं पूछा: जवाब `252` होगा, यानी न हाँ, न ना।",
            ),
        ),
        want(
            "found_out",
            |record| record.answered("RCPT", 550),
            t(
                "the server has not told you yet that this mailbox is not there.",
                "server ने अभी यह नहीं बताया कि यह mailbox है ही नहीं।",
            ),
        ),
        want(
            "nothing_sent",
            |record| record.delivered.is_empty(),
            t(
                "somebody has got mail now. Reset, and find it out without sending any.",
                "अब किसी को mail मिल चुकी है। reset कीजिए, और कुछ भेजे बिना पता लगाइए।",
            ),
        ),
        GOODBYE,
    ],
    solution: &[
        "EHLO laptop.example",
        "VRFY rani@example.org",
        "MAIL FROM:<asha@example.in>",
        "RCPT TO:<rani@example.org>",
        "QUIT",
    ],
    near_misses: &[
        near(&["EHLO laptop.example", "VRFY rani@example.org", "QUIT"], &["found_out"]),
        near(
            &[
                "EHLO laptop.example",
                "VRFY rani@example.org",
                "MAIL FROM:<asha@example.in>",
                "RCPT TO:<rani@example.org>",
                "RCPT TO:<ravi@example.org>",
                "DATA",
                "Where is Rani?",
                ".",
                "QUIT",
            ],
            &["nothing_sent"],
        ),
        near(
            &[
                "EHLO laptop.example",
                "MAIL FROM:<asha@example.in>",
                "RCPT TO:<rani@example.org>",
                "QUIT",
            ],
            &["asked"],
        ),
    ],
};
