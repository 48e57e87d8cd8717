//! Gmail wants an app password.

use super::{LOGGED_IN, Level, Stage, near, t, want};

pub(super) static LEVEL: Level = Level {
    title: t("The right kind of password", "सही तरह का password"),
    task: t(
        "Asha's mail is at Gmail now: `asha@gmail.com`. Try her everyday password `namaste123` and read what Gmail says to it. Then log in with the app password `abcdefghijklmnop`.",
        "आशा की mail अब Gmail पर है: `asha@gmail.com`। पहले उनका रोज़ का password `namaste123` आज़माइए और पढ़िए कि Gmail क्या कहता है। फिर app password `abcdefghijklmnop` से login कीजिए।",
    ),
    hint: t(
        "`AUTH PLAIN` twice. Everyday: `AGFzaGFAZ21haWwuY29tAG5hbWFzdGUxMjM=`; app password: `AGFzaGFAZ21haWwuY29tAGFiY2RlZmdoaWprbG1ub3A=`.",
        "`AUTH PLAIN` दो बार। रोज़ का password: `AGFzaGFAZ21haWwuY29tAG5hbWFzdGUxMjM=`; app password: `AGFzaGFAZ21haWwuY29tAGFiY2RlZmdoaWprbG1ub3A=`।",
    ),
    stage: Stage {
        persona: "gmail",
        host: "smtp.gmail.com",
        address: "asha@gmail.com",
        ..Stage::SMTPS
    },
    goal: &[
        want(
            "told",
            |record| record.answered("AUTH", 534),
            t(
                "Gmail has not told you yet that it wants an app password: that is `534`.",
                "Gmail ने अभी यह नहीं बताया कि उसे app password चाहिए: वह `534` से बताता है।",
            ),
        ),
        LOGGED_IN,
    ],
    solution: &[
        "EHLO laptop.example",
        "AUTH PLAIN AGFzaGFAZ21haWwuY29tAG5hbWFzdGUxMjM=",
        "AUTH PLAIN AGFzaGFAZ21haWwuY29tAGFiY2RlZmdoaWprbG1ub3A=",
    ],
    near_misses: &[
        near(
            &["EHLO laptop.example", "AUTH PLAIN AGFzaGFAZ21haWwuY29tAG5hbWFzdGUxMjM="],
            &["logged_in"],
        ),
        near(
            &["EHLO laptop.example", "AUTH PLAIN AGFzaGFAZ21haWwuY29tAGFiY2RlZmdoaWprbG1ub3A="],
            &["told"],
        ),
    ],
};
