//! SMTPUTF8: an address beyond ASCII.

use super::{FOR_RAVI, Level, Stage, near, t, want};

pub(super) static LEVEL: Level = Level {
    title: t("An address in Devanagari", "देवनागरी में पता"),
    task: t(
        "Asha has a second address: `आशा@डाक.भारत`. Send Ravi a message from it.",
        "आशा का एक और पता है: `आशा@डाक.भारत`। उससे रवि को एक message भेजिए।",
    ),
    hint: t(
        "Addresses are ASCII, unless `MAIL` says `SMTPUTF8` after the address, and the server has listed that.",
        "पते ASCII में होते हैं, जब तक `MAIL` पते के बाद `SMTPUTF8` न कहे, और server ने उसे गिनाया हो।",
    ),
    stage: Stage::MX,
    goal: &[
        FOR_RAVI,
        want(
            "from_asha",
            |record| {
                record.last().is_some_and(|m| m.message.reverse_path.to_string() == "आशा@डाक.भारत")
            },
            t(
                "no message has come from `आशा@डाक.भारत`.",
                "`आशा@डाक.भारत` की तरफ़ से कोई message नहीं आया।",
            ),
        ),
    ],
    solution: &[
        "EHLO laptop.example",
        "MAIL FROM:<आशा@डाक.भारत> SMTPUTF8 BODY=8BITMIME",
        "RCPT TO:<ravi@example.org>",
        "DATA",
        "From: आशा <आशा@डाक.भारत>",
        "Subject: नमस्ते",
        "",
        "यह मेरा नया पता है।",
        ".",
    ],
    near_misses: &[
        near(
            &[
                "EHLO laptop.example",
                "MAIL FROM:<आशा@डाक.भारत>",
                "RCPT TO:<ravi@example.org>",
                "DATA",
            ],
            &["for_ravi", "from_asha"],
        ),
        near(
            &[
                "EHLO laptop.example",
                "MAIL FROM:<asha@example.in> SMTPUTF8",
                "RCPT TO:<ravi@example.org>",
                "DATA",
                "From: आशा@डाक.भारत",
                "",
                "Only in the letter.",
                ".",
            ],
            &["from_asha"],
        ),
    ],
};
