//! Header injection: what a stranger typed stays one field.

use super::{Level, RAVI, Stage, near, t, want};

pub(super) static LEVEL: Level = Level {
    title: t("One line only", "बस एक line"),
    task: t(
        "A visitor typed two lines as the subject of a form: `Namaste`, and below it `Bcc: meera@example.org`. Send it to Ravi alone, in such a way that **all of it** is the `Subject`, and none of it becomes a field of its own.",
        "किसी ने एक form में subject की जगह दो lines लिख दीं: `Namaste`, और उसके नीचे `Bcc: meera@example.org`। इसे केवल रवि को भेजिए, ऐसे कि **पूरी बात** `Subject` में रहे, और उसका कोई हिस्सा अलग field न बने।",
    ),
    hint: t(
        "Every line of the header is a field. Take the line end out, or begin the second line with a space: then it belongs to the first.",
        "header की हर line एक field होती है। line का अंत हटा दीजिए, या दूसरी line खाली जगह से शुरू कीजिए: तब वह पहली का ही हिस्सा है।",
    ),
    stage: Stage::MX,
    goal: &[
        want(
            "only_ravi",
            |record| record.last().is_some_and(|m| m.is_for(RAVI) && m.recipients() == 1),
            t(
                "the last message is not for `ravi@example.org` alone.",
                "पिछला message केवल `ravi@example.org` के लिए नहीं है।",
            ),
        ),
        want(
            "whole_subject",
            |record| {
                let whole = |value: &String| {
                    value.contains("Namaste") && value.contains("Bcc: meera@example.org")
                };
                record.last().is_some_and(|m| m.fields("Subject").iter().any(whole))
            },
            t(
                "the `Subject` does not hold all that the visitor typed.",
                "`Subject` में वह सब नहीं है जो लिखा गया था।",
            ),
        ),
        want(
            "no_bcc",
            |record| record.last().is_some_and(|m| m.fields("Bcc").is_empty()),
            t(
                "no letter has arrived without a `Bcc` field.",
                "`Bcc` field के बिना अभी कोई चिट्ठी नहीं पहुँची।",
            ),
        ),
    ],
    solution: &[
        "EHLO www.example.in",
        "MAIL FROM:<asha@example.in>",
        "RCPT TO:<ravi@example.org>",
        "DATA",
        "From: asha@example.in",
        "To: ravi@example.org",
        "Subject: Namaste Bcc: meera@example.org",
        "",
        "From the form on our page.",
        ".",
    ],
    near_misses: &[
        near(
            &[
                "EHLO www.example.in",
                "MAIL FROM:<asha@example.in>",
                "RCPT TO:<ravi@example.org>",
                "DATA",
                "Subject: Namaste",
                "Bcc: meera@example.org",
                "",
                "From the form on our page.",
                ".",
            ],
            &["whole_subject", "no_bcc"],
        ),
        near(
            &[
                "EHLO www.example.in",
                "MAIL FROM:<asha@example.in>",
                "RCPT TO:<ravi@example.org>",
                "RCPT TO:<meera@example.org>",
                "DATA",
                "Subject: Namaste Bcc: meera@example.org",
                "",
                "The form took it at its word.",
                ".",
            ],
            &["only_ravi"],
        ),
    ],
};
