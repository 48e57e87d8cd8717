//! A queue tries for days and then gives up.

use super::common::{bye, letter, meeting_at, to};
use super::message::{stuffed, with_fields};
use super::stage::{back_home, mx};
use super::steps::{Said, line, step};
use super::{Act, Cast, Chapter, Scenario, Stage, Step};
use crate::smtp::{Setup, Verdict};
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::Trouble,
    title: Text { en: "Five days in the queue", hi: "queue में पाँच दिन" },
    summary: Text {
        en: "The recipient's server is down. What happens to the message, hour after hour, until the sender hears of it.",
        hi: "पाने वाले का server बंद है। घंटे-दर-घंटे message का क्या होता है, जब तक भेजने वाले को पता न चले।",
    },
    stage: Stage::Set(|| mx("strict", |setup| Setup { verdicts: vec![Verdict::Busy], ..setup })),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    let still = || Box::new(cast.server());
    let report = Cast {
        address: "MAILER-DAEMON@example.in".to_owned(),
        recipient: cast.address.clone(),
        ..cast.clone()
    };
    let fields = ["Subject: Undelivered Mail Returned to Sender", "Auto-Submitted: auto-replied"];
    let body = [
        "ravi@example.org: tried for 5 days, the server is busy.",
        "Action: failed",
        "Status: 4.4.7",
    ];
    [
        vec![
            step(Act::Connect, Some(421), FIRST),
            step(Act::Wait(30), None, SOON),
            step(Act::ConnectTo(still()), Some(421), SECOND),
            step(Act::Wait(240), None, WARNING),
            step(Act::ConnectTo(still()), Some(421), THIRD),
            step(Act::Wait(7200), None, DAYS),
        ],
        meeting_at(back_home(), "localhost.example.in", GIVE_UP),
        vec![line("MAIL FROM:<>", 250, NULL), to(&report.recipient)],
        letter(&stuffed(&with_fields(&report, &fields, &body))),
        vec![bye()],
    ]
    .concat()
}

const FIRST: Said = Said {
    title: Text { en: "The first try", hi: "पहली कोशिश" },
    why: Text {
        en: "Asha's server wants to deliver, and hears `421`. It keeps the message: that is what it promised with its `250`.",
        hi: "आशा का server mail पहुँचाने गया, और `421` सुना। message वह अपने पास रखता है: अपने `250` से उसने यही वादा किया था।",
    },
    holds: None,
};

const SOON: Said = Said {
    title: Text { en: "Half an hour", hi: "आधा घंटा" },
    why: Text {
        en: "RFC 5321 advises at least 30 minutes before the next try.",
        hi: "RFC 5321 की सलाह है कि अगली कोशिश कम से कम 30 मिनट बाद हो।",
    },
    holds: None,
};

const SECOND: Said = Said {
    title: Text { en: "The second try", hi: "दूसरी कोशिश" },
    why: Text {
        en: "Still nothing. The pauses grow longer now.",
        hi: "अब भी नहीं। अब अंतराल बढ़ते जाते हैं।",
    },
    holds: None,
};

const WARNING: Said = Said {
    title: Text { en: "Four hours", hi: "चार घंटे" },
    why: Text {
        en: "Many servers now write to Asha: **“delayed”, not “failed”. She need not do anything**, and should not send the message again.",
        hi: "अब कई server आशा को लिखते हैं: **“देर हो रही है”, “असफल” नहीं। उसे कुछ नहीं करना**, और message दोबारा नहीं भेजना चाहिए।",
    },
    holds: None,
};

const THIRD: Said = Said {
    title: Text { en: "And again", hi: "और फिर" },
    why: Text { en: "So it goes on.", hi: "ऐसे ही चलता रहता है।" },
    holds: None,
};

const DAYS: Said = Said {
    title: Text { en: "Five days", hi: "पाँच दिन" },
    why: Text {
        en: "At last the time is up: four to five days, as the RFC advises.",
        hi: "आख़िर समय पूरा हुआ: चार-पाँच दिन, जैसी RFC की सलाह है।",
    },
    holds: None,
};

const GIVE_UP: Said = Said {
    title: Text { en: "Giving up", hi: "हार मानना" },
    why: Text {
        en: "The server writes a bounce and delivers it at home.",
        hi: "server एक bounce लिखता है और घर पर ही पहुँचाता है।",
    },
    holds: None,
};

const NULL: Said = Said {
    title: Text { en: "From nobody", hi: "किसी की तरफ़ से नहीं" },
    why: Text {
        en: "The empty reverse-path, as in every bounce. In the text: `Status: 4.4.7`, the time is over.",
        hi: "खाली reverse-path, जैसा हर bounce में होता है। text में: `Status: 4.4.7`, यानी समय ख़त्म।",
    },
    holds: None,
};
