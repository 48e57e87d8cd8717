//! AUTH LOGIN: two questions.

use super::{LOGGED_IN, Level, Stage, near, t, want};

pub(super) static LEVEL: Level = Level {
    title: t("Two questions", "दो सवाल"),
    task: t(
        "Log in once more, as `asha@example.in` with `namaste123`, but in such a way that the server asks **two questions**, both in base64, one for the name and one for the password.",
        "एक बार फिर login कीजिए, `asha@example.in` और `namaste123` से, पर ऐसे कि server base64 में **दो सवाल** पूछे: एक नाम के लिए, एक password के लिए।",
    ),
    hint: t(
        "`AUTH LOGIN` is the old way that asks. Answer `YXNoYUBleGFtcGxlLmlu`, then `bmFtYXN0ZTEyMw==`.",
        "`AUTH LOGIN` वह पुराना तरीका है जो पूछता है। पहले `YXNoYUBleGFtcGxlLmlu`, फिर `bmFtYXN0ZTEyMw==` कहिए।",
    ),
    stage: Stage::SMTPS,
    goal: &[
        LOGGED_IN,
        want(
            "asked_twice",
            |record| {
                let asked = |codes: &[u16]| codes == [334, 334, 235];
                let codes: Vec<_> = record.exchanges.iter().map(|said| said.reply.code).collect();
                codes.windows(3).any(asked)
            },
            t(
                "no login has come about by two questions and two answers.",
                "दो सवालों और दो जवाबों से अभी कोई login नहीं हुआ।",
            ),
        ),
    ],
    solution: &["EHLO laptop.example", "AUTH LOGIN", "YXNoYUBleGFtcGxlLmlu", "bmFtYXN0ZTEyMw=="],
    near_misses: &[
        near(
            &["EHLO laptop.example", "AUTH PLAIN AGFzaGFAZXhhbXBsZS5pbgBuYW1hc3RlMTIz"],
            &["asked_twice"],
        ),
        near(
            &["EHLO laptop.example", "AUTH LOGIN", "YXNoYUBleGFtcGxlLmlu", "bGV0bWVpbg=="],
            &["logged_in", "asked_twice"],
        ),
        near(
            &["EHLO laptop.example", "AUTH LOGIN", "asha@example.in", "namaste123"],
            &["logged_in", "asked_twice"],
        ),
    ],
};
