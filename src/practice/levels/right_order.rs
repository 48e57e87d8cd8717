//! The order of commands.

use super::{FOR_RAVI, Level, Stage, near, t, want};

pub(super) static LEVEL: Level = Level {
    title: t("Out of order", "उलटा क्रम"),
    task: t(
        "Say something that comes too early, so that the server answers `503`. Then put it right **on the same connection**, and send `ravi@example.org` a message after all.",
        "कुछ ऐसा कहिए जो अभी नहीं कहना था, ताकि server `503` कहे। फिर **उसी connection पर** बात सँभालिए, और `ravi@example.org` को message भेज ही दीजिए।",
    ),
    hint: t(
        "`RCPT` needs a `MAIL` before it, and `DATA` needs a `RCPT`. A refusal breaks nothing: go on with what was missing.",
        "`RCPT` से पहले `MAIL` चाहिए, और `DATA` से पहले `RCPT`। मना होने से कुछ टूटता नहीं: जो छूट गया था, वहीं से आगे बढ़िए।",
    ),
    stage: Stage::MX,
    goal: &[
        want(
            "heard_503",
            |record| record.heard(503),
            t(
                "the server has not answered `503` yet: nothing came in the wrong order.",
                "server ने अभी `503` नहीं कहा: अब तक सब सही क्रम में था।",
            ),
        ),
        FOR_RAVI,
        want(
            "same_connection",
            |record| record.connections == 1,
            t(
                "you connected more than once. It can be put right without that: reset and try.",
                "आप एक से ज़्यादा बार जुड़े। बात उसके बिना भी सँभलती है: reset करके देखिए।",
            ),
        ),
    ],
    solution: &[
        "EHLO laptop.example",
        "RCPT TO:<ravi@example.org>",
        "MAIL FROM:<asha@example.in>",
        "RCPT TO:<ravi@example.org>",
        "DATA",
        "Subject: After all",
        "",
        "First things first.",
        ".",
    ],
    near_misses: &[
        near(
            &[
                "EHLO laptop.example",
                "MAIL FROM:<asha@example.in>",
                "RCPT TO:<ravi@example.org>",
                "DATA",
                "All in order.",
                ".",
            ],
            &["heard_503"],
        ),
        near(&["EHLO laptop.example", "DATA", "QUIT"], &["for_ravi"]),
        near(
            &[
                "EHLO laptop.example",
                "DATA",
                "QUIT",
                "EHLO laptop.example",
                "MAIL FROM:<asha@example.in>",
                "RCPT TO:<ravi@example.org>",
                "DATA",
                "Once more from the beginning.",
                ".",
            ],
            &["same_connection"],
        ),
    ],
};
