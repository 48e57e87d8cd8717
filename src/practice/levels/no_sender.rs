//! A report that nobody must answer: the empty reverse-path.

use super::{FOR_RAVI, Level, Stage, near, t, want};
use crate::smtp::ReversePath;

pub(super) static LEVEL: Level = Level {
    title: t("From nobody", "किसी की तरफ़ से नहीं"),
    task: t(
        "A message of Ravi's could not be delivered. Send `ravi@example.org` the report about it, in such a way that no server will ever report about the report.",
        "रवि का एक message नहीं पहुँच सका। इसकी सूचना `ravi@example.org` को भेजिए, और ऐसे कि सूचना के बारे में फिर कोई server सूचना न भेजे।",
    ),
    hint: t(
        "Reports go to the address in `MAIL FROM`. Between its angle brackets may stand nothing at all.",
        "सूचनाएँ `MAIL FROM` में लिखे पते पर जाती हैं। उसके angle brackets के बीच कुछ भी न हो, यह भी चलता है।",
    ),
    stage: Stage::MX,
    goal: &[
        FOR_RAVI,
        want(
            "null",
            |record| record.last().is_some_and(|m| m.message.reverse_path == ReversePath::Null),
            t(
                "the last message still names somebody to report to.",
                "पिछले message पर अब भी कोई लिखा है जिसे सूचना जा सकती है।",
            ),
        ),
    ],
    solution: &[
        "EHLO mail.example.in",
        "MAIL FROM:<>",
        "RCPT TO:<ravi@example.org>",
        "DATA",
        "From: Mail Delivery System <mailer-daemon@example.in>",
        "Subject: Undelivered",
        "",
        "I am sorry.",
        ".",
    ],
    near_misses: &[
        near(
            &[
                "EHLO mail.example.in",
                "MAIL FROM:<mailer-daemon@example.in>",
                "RCPT TO:<ravi@example.org>",
                "DATA",
                "I am sorry.",
                ".",
            ],
            &["null"],
        ),
        near(
            &["EHLO mail.example.in", "MAIL FROM:", "RCPT TO:<ravi@example.org>", "DATA"],
            &["for_ravi", "null"],
        ),
    ],
};
