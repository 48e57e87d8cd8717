//! DSN: a report is asked for.

use super::{FOR_RAVI, Level, Stage, near, t, want};

pub(super) static LEVEL: Level = Level {
    title: t("Tell me when it is there", "पहुँचे तो बताइए"),
    task: t(
        "Ask for a report when your message to Ravi **has been delivered**, and let the report carry the header of the message only, not all of it.",
        "रवि का message **पहुँच जाए** तो सूचना मँगवाइए, और सूचना में पूरा message नहीं, केवल उसका header लौटे।",
    ),
    hint: t(
        "This server lists `DSN`. `RCPT` may then say `NOTIFY=SUCCESS`, and `MAIL` `RET=HDRS`.",
        "इस server की सूची में `DSN` है। तब `RCPT` के साथ `NOTIFY=SUCCESS` कहा जा सकता है, और `MAIL` के साथ `RET=HDRS`।",
    ),
    stage: Stage { switched: &["DSN"], ..Stage::MX },
    goal: &[
        FOR_RAVI,
        want(
            "notify",
            |record| {
                let notify = record.last().and_then(|m| m.rcpt_parameter("NOTIFY")?.value());
                let mut when = notify.unwrap_or_default().split(',');
                when.any(|word| word.eq_ignore_ascii_case("SUCCESS"))
            },
            t(
                "the last message did not ask for a report on success.",
                "पिछले message में पहुँचने की सूचना नहीं माँगी गई।",
            ),
        ),
        want(
            "header_only",
            |record| {
                let ret = record.last().and_then(|m| m.parameter("RET")?.value());
                ret.is_some_and(|value| value.eq_ignore_ascii_case("HDRS"))
            },
            t(
                "the last message did not say that the header is enough.",
                "पिछले message में यह नहीं कहा गया कि header काफ़ी है।",
            ),
        ),
    ],
    solution: &[
        "EHLO laptop.example",
        "MAIL FROM:<asha@example.in> RET=HDRS",
        "RCPT TO:<ravi@example.org> NOTIFY=SUCCESS,FAILURE",
        "DATA",
        "Subject: Important",
        "",
        "Did it arrive?",
        ".",
    ],
    near_misses: &[
        near(
            &[
                "EHLO laptop.example",
                "MAIL FROM:<asha@example.in> RET=HDRS",
                "RCPT TO:<ravi@example.org> NOTIFY=FAILURE",
                "DATA",
                "Did it arrive?",
                ".",
            ],
            &["notify"],
        ),
        near(
            &[
                "EHLO laptop.example",
                "MAIL FROM:<asha@example.in> RET=FULL",
                "RCPT TO:<ravi@example.org> NOTIFY=SUCCESS",
                "DATA",
                "Did it arrive?",
                ".",
            ],
            &["header_only"],
        ),
    ],
};
