//! Everything in one session.

use super::{GOODBYE, LOGGED_IN, Level, MEERA, NOTHING_REFUSED, RAVI, Stage, near, t, want};

pub(super) static LEVEL: Level = Level {
    title: t("The whole way", "पूरा रास्ता"),
    task: t(
        "Port 587, from nothing: encrypt, log in (`asha@example.in`, `namaste123`), and send one letter. Its `To` line names `ravi@example.org`; `meera@example.org` gets a hidden copy; one line of the body is exactly `.bashrc`. Say goodbye. **Nothing** may be refused.",
        "port 587, बिल्कुल शुरू से: encrypt कीजिए, login कीजिए (`asha@example.in`, `namaste123`), और एक चिट्ठी भेजिए। उसकी `To` line में `ravi@example.org` हो; `meera@example.org` को छिपी हुई copy मिले; body की एक line ठीक `.bashrc` हो। विदा लीजिए। **कुछ भी** मना न हो।",
    ),
    hint: t(
        "`EHLO`, `STARTTLS`, `EHLO`, `AUTH PLAIN`, `MAIL`, two `RCPT`, `DATA`, and what you know about dots. Nothing here is new.",
        "`EHLO`, `STARTTLS`, `EHLO`, `AUTH PLAIN`, `MAIL`, दो `RCPT`, `DATA`, और dots के बारे में जो आप जानते हैं। इसमें नया कुछ नहीं।",
    ),
    stage: Stage::SUBMISSION,
    goal: &[
        LOGGED_IN,
        want(
            "under_tls",
            |record| record.last().is_some_and(|m| m.tls),
            t("no message has arrived under TLS.", "TLS में अभी कोई message नहीं पहुँचा।"),
        ),
        want(
            "for_both",
            |record| record.last().is_some_and(|m| m.is_for(RAVI) && m.is_for(MEERA)),
            t("the last message is not for both of them.", "पिछला message दोनों के लिए नहीं है।"),
        ),
        want(
            "hidden",
            |record| record.last().is_some_and(|m| m.names("To", RAVI) && !m.says(MEERA)),
            t(
                "no letter has arrived that names Ravi in `To` and keeps Meera's address to itself.",
                "ऐसी कोई चिट्ठी नहीं पहुँची जिसके `To` में रवि हो और मीरा का पता छिपा रहे।",
            ),
        ),
        want(
            "with_its_dot",
            |record| record.last().is_some_and(|m| m.body().iter().any(|line| line == ".bashrc")),
            t(
                "no line of the body that arrived is exactly `.bashrc`.",
                "पहुँची हुई body की कोई line ठीक `.bashrc` नहीं है।",
            ),
        ),
        GOODBYE,
        NOTHING_REFUSED,
    ],
    solution: &[
        "EHLO laptop.example",
        "STARTTLS",
        "EHLO laptop.example",
        "AUTH PLAIN AGFzaGFAZXhhbXBsZS5pbgBuYW1hc3RlMTIz",
        "MAIL FROM:<asha@example.in>",
        "RCPT TO:<ravi@example.org>",
        "RCPT TO:<meera@example.org>",
        "DATA",
        "From: Asha <asha@example.in>",
        "To: ravi@example.org",
        "Subject: The whole way",
        "",
        "Have a look at",
        "..bashrc",
        ".",
        "QUIT",
    ],
    near_misses: &[
        near(
            &[
                "EHLO laptop.example",
                "STARTTLS",
                "AUTH PLAIN AGFzaGFAZXhhbXBsZS5pbgBuYW1hc3RlMTIz",
                "EHLO laptop.example",
                "AUTH PLAIN AGFzaGFAZXhhbXBsZS5pbgBuYW1hc3RlMTIz",
                "MAIL FROM:<asha@example.in>",
                "RCPT TO:<ravi@example.org>",
                "RCPT TO:<meera@example.org>",
                "DATA",
                "To: ravi@example.org",
                "",
                "..bashrc",
                ".",
                "QUIT",
            ],
            &["nothing_refused"],
        ),
        near(
            &[
                "EHLO laptop.example",
                "STARTTLS",
                "EHLO laptop.example",
                "AUTH PLAIN AGFzaGFAZXhhbXBsZS5pbgBuYW1hc3RlMTIz",
                "MAIL FROM:<asha@example.in>",
                "RCPT TO:<ravi@example.org>",
                "RCPT TO:<meera@example.org>",
                "DATA",
                "To: ravi@example.org",
                "Bcc: meera@example.org",
                "",
                ".bashrc",
                ".",
                "QUIT",
            ],
            &["hidden", "with_its_dot"],
        ),
    ],
};
