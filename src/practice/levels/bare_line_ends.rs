//! Smuggling with line ends that are none.

use super::{FOR_RAVI, Level, Stage, near, t, want};

pub(super) static LEVEL: Level = Level {
    title: t("Half a line end", "आधा line end"),
    task: t(
        "An old trick: a dot between **lone LF** instead of CR LF, to end a message where only careless servers see an end. Try it on this server and see it refuse. Then send Ravi a message with proper line ends.",
        "एक पुरानी चाल: CR LF की जगह **अकेले LF** के बीच एक dot, ताकि message वहाँ ख़त्म हो जहाँ केवल लापरवाह server अंत मानते हैं। इसे इस server पर आज़माइए और देखिए कि वह मना करता है। फिर सही line ends के साथ रवि को message भेजिए।",
    ),
    hint: t(
        "Written out, `\\n` is a lone LF: inside of the text, send `The end?\\n.\\nNot yet.` The server says `421` to that and hangs up. Connect again, and begin anew with `EHLO`.",
        "अलग से लिखा `\\n` एक अकेला LF है: text के भीतर `The end?\\n.\\nNot yet.` भेजिए। इस पर server `421` कहकर connection काट देता है। फिर से जुड़िए, और `EHLO` से नई शुरुआत कीजिए।",
    ),
    stage: Stage { persona: "sendmail", ..Stage::MX },
    goal: &[
        want(
            "seen_through",
            |record| record.refused().any(|said| said.verb == "."),
            t(
                "the server has not refused a message because of its line ends yet.",
                "server ने अभी line ends के कारण कोई message मना नहीं किया।",
            ),
        ),
        FOR_RAVI,
    ],
    solution: &[
        "EHLO laptop.example",
        "MAIL FROM:<asha@example.in>",
        "RCPT TO:<ravi@example.org>",
        "DATA",
        "Subject: A trick\r\n\r\nThe end?\n.\nNot yet.\r\n.",
        "EHLO laptop.example",
        "MAIL FROM:<asha@example.in>",
        "RCPT TO:<ravi@example.org>",
        "DATA",
        "Subject: No trick",
        "",
        "The end.",
        ".",
    ],
    near_misses: &[
        near(
            &[
                "EHLO laptop.example",
                "MAIL FROM:<asha@example.in>",
                "RCPT TO:<ravi@example.org>",
                "DATA",
                "Subject: No trick",
                "",
                "The end.",
                ".",
            ],
            &["seen_through"],
        ),
        near(
            &[
                "EHLO laptop.example",
                "MAIL FROM:<asha@example.in>",
                "RCPT TO:<ravi@example.org>",
                "DATA",
                "Subject: A trick\r\n\r\nThe end?\n.\nNot yet.\r\n.",
                "QUIT",
            ],
            &["for_ravi"],
        ),
    ],
};
