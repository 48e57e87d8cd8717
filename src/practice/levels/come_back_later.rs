//! Greylisting: a refusal for now.

use super::{FOR_RAVI, GOODBYE, Level, Stage, near, t, want};
use crate::practice::{Occasion, Trouble};

pub(super) static LEVEL: Level = Level {
    title: t("Come back later", "थोड़ी देर बाद आइए"),
    task: t(
        "Today the server puts strangers off with `450`: come back later. A spammer gives up. You do not: leave politely, come back with a **new connection**, and deliver the message to Ravi. Say goodbye at the end, too.",
        "आज server अनजान लोगों को `450` कहकर टाल रहा है: थोड़ी देर बाद आइए। spam भेजने वाला हार मान लेता है। आप नहीं: विदा लीजिए, **नए connection** से फिर आइए, और रवि तक message पहुँचाइए। अंत में भी विदा लीजिए।",
    ),
    hint: t(
        "`4xx` means “not now”. Asking again at once does not help. `QUIT`, connect again, and go through it all from `EHLO` on.",
        "`4xx` का मतलब है “अभी नहीं”। तुरंत दोबारा पूछने से कुछ नहीं होता। `QUIT`, फिर से connection, और `EHLO` से सब दोबारा।",
    ),
    stage: Stage {
        trouble: &[Trouble { at: Occasion::Command("RCPT"), lasts: true, reply: "p450" }],
        ..Stage::MX
    },
    goal: &[
        want(
            "put_off",
            |record| record.answered("RCPT", 450),
            t(
                "the server has not put you off yet: name a recipient.",
                "server ने आपको अभी टाला नहीं: किसी पाने वाले का नाम दीजिए।",
            ),
        ),
        want(
            "left_politely",
            |record| {
                let first = |code| {
                    let mut codes = record.exchanges.iter().filter(|said| said.connection == 1);
                    codes.any(|said| said.reply.code == code)
                };
                record.connections >= 2 && first(221)
            },
            t(
                "you have not left with `QUIT` and connected again.",
                "आपने `QUIT` से विदा लेकर दोबारा connection नहीं बनाया।",
            ),
        ),
        FOR_RAVI,
        GOODBYE,
    ],
    solution: &[
        "EHLO laptop.example",
        "MAIL FROM:<asha@example.in>",
        "RCPT TO:<ravi@example.org>",
        "QUIT",
        "EHLO laptop.example",
        "MAIL FROM:<asha@example.in>",
        "RCPT TO:<ravi@example.org>",
        "DATA",
        "Subject: I am back",
        "",
        "It was worth the wait.",
        ".",
        "QUIT",
    ],
    near_misses: &[
        near(
            &[
                "EHLO laptop.example",
                "MAIL FROM:<asha@example.in>",
                "RCPT TO:<ravi@example.org>",
                "RCPT TO:<ravi@example.org>",
                "DATA",
                "I ask again at once.",
                ".",
                "QUIT",
            ],
            &["left_politely", "for_ravi"],
        ),
        near(
            &[
                "EHLO laptop.example",
                "MAIL FROM:<asha@example.in>",
                "RCPT TO:<ravi@example.org>",
                "QUIT",
                "EHLO laptop.example",
                "MAIL FROM:<asha@example.in>",
                "RCPT TO:<ravi@example.org>",
                "DATA",
                "It was worth the wait.",
                ".",
            ],
            &["goodbye"],
        ),
    ],
};
