//! AUTH PLAIN.

use super::{LOGGED_IN, Level, NOTHING_REFUSED, Stage, near, t};

pub(super) static LEVEL: Level = Level {
    title: t("Log in", "login कीजिए"),
    task: t(
        "Log in at `mail.example.in`, where TLS comes first. Your user name is `asha@example.in`, your password `namaste123`. Nothing may be refused.",
        "`mail.example.in` पर login कीजिए, जहाँ TLS सबसे पहले आता है। आपका user name है `asha@example.in`, password `namaste123`। कुछ भी मना न हो।",
    ),
    hint: t(
        "`AUTH PLAIN` and one word of base64: an octet 0, the user name, an octet 0, the password. Here it is `AGFzaGFAZXhhbXBsZS5pbgBuYW1hc3RlMTIz`.",
        "`AUTH PLAIN` और base64 का एक शब्द: octet 0, user name, octet 0, password। यहाँ वह है `AGFzaGFAZXhhbXBsZS5pbgBuYW1hc3RlMTIz`।",
    ),
    stage: Stage::SMTPS,
    goal: &[LOGGED_IN, NOTHING_REFUSED],
    solution: &["EHLO laptop.example", "AUTH PLAIN AGFzaGFAZXhhbXBsZS5pbgBuYW1hc3RlMTIz"],
    near_misses: &[
        near(
            &["EHLO laptop.example", "AUTH PLAIN AGFzaGFAZXhhbXBsZS5pbgBsZXRtZWlu"],
            &["logged_in", "nothing_refused"],
        ),
        near(&["EHLO laptop.example", "AUTH PLAIN"], &["logged_in"]),
        near(
            &[
                "EHLO laptop.example",
                "MAIL FROM:<asha@example.in>",
                "AUTH PLAIN AGFzaGFAZXhhbXBsZS5pbgBuYW1hc3RlMTIz",
            ],
            &["nothing_refused"],
        ),
    ],
};
