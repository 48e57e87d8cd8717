//! STARTTLS, and EHLO again.

use super::{Level, Stage, near, t, want};

pub(super) static LEVEL: Level = Level {
    title: t("Close the curtain", "परदा लगाइए"),
    task: t(
        "Port 587 of `mail.example.in` talks in the clear at first. Encrypt the connection, and see to it that the server knows you **afterwards**.",
        "`mail.example.in` का port 587 शुरू में खुले में बात करता है। connection को encrypt कीजिए, और ध्यान रहे कि server आपको **उसके बाद** भी जाने।",
    ),
    hint: t(
        "`STARTTLS` comes after `EHLO`. With TLS all that was said before is forgotten, even your name.",
        "`STARTTLS` `EHLO` के बाद आता है। TLS के साथ पहले की हर बात भुला दी जाती है, आपका नाम भी।",
    ),
    stage: Stage::SUBMISSION,
    goal: &[
        want(
            "encrypted",
            |record| record.tls,
            t("the connection is not encrypted.", "connection encrypted नहीं है।"),
        ),
        want(
            "known",
            |record| record.tls && record.hello.is_some(),
            t(
                "under TLS the server has not heard your name yet.",
                "TLS में server ने अभी आपका नाम नहीं सुना।",
            ),
        ),
    ],
    solution: &["EHLO laptop.example", "STARTTLS", "EHLO laptop.example"],
    near_misses: &[
        near(&["EHLO laptop.example", "STARTTLS"], &["known"]),
        near(&["EHLO laptop.example", "EHLO laptop.example"], &["encrypted", "known"]),
    ],
};
