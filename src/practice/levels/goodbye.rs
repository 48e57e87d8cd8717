//! The client says goodbye.

use super::{GOODBYE, Level, Stage, near, t, want};

pub(super) static LEVEL: Level = Level {
    title: t("Say goodbye", "विदा लीजिए"),
    task: t(
        "Introduce yourself, and then leave politely, so that the server closes the connection itself and answers `221`.",
        "अपना परिचय दीजिए, और फिर तमीज़ से विदा लीजिए, ताकि server `221` कहकर connection ख़ुद बंद करे।",
    ),
    hint: t(
        "The word for it is `QUIT`. It stands alone: nothing may follow it.",
        "इसके लिए शब्द है `QUIT`। वह अकेला आता है: उसके पीछे कुछ नहीं लिखा जाता।",
    ),
    stage: Stage::MX,
    goal: &[
        want(
            "introduced",
            |record| !record.hellos.is_empty(),
            t("you have not introduced yourself.", "आपने अपना परिचय नहीं दिया।"),
        ),
        GOODBYE,
    ],
    solution: &["EHLO laptop.example", "QUIT"],
    near_misses: &[
        near(&["QUIT"], &["introduced"]),
        near(&["EHLO laptop.example", "QUIT now"], &["goodbye"]),
        near(&["EHLO laptop.example"], &["goodbye"]),
    ],
};
