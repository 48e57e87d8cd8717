//! Commands that send nothing.

use super::common::{bye, meeting};
use super::stage::{as_ever, mx};
use super::steps::{Said, line};
use super::{Cast, Chapter, Scenario, Stage, Step};
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::FirstSteps,
    title: Text {
        en: "`NOOP`, `HELP`, `VRFY`, `EXPN`: nothing is sent",
        hi: "जो कुछ नहीं भेजते: `NOOP`, `HELP`, `VRFY`, `EXPN`",
    },
    summary: Text {
        en: "Four commands that leave everything as it is. Two of them are hardly answered any more, and for a good reason.",
        hi: "चार commands जिनसे कुछ नहीं बदलता। इनमें से दो का जवाब अब शायद ही मिलता है, और इसकी वजह है।",
    },
    stage: Stage::Set(|| mx("strict", as_ever)),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    [
        meeting(cast),
        vec![
            line("NOOP", 250, NOOP),
            line("HELP", 214, HELP),
            line("VRFY ravi", 252, VRFY),
            line("EXPN team", 502, EXPN),
            bye(),
        ],
    ]
    .concat()
}

const NOOP: Said = Said {
    title: Text { en: "Are you still there?", hi: "सुन रहे हैं?" },
    why: Text {
        en: "`NOOP` (no operation) does nothing. It keeps a connection awake, and shows that both still understand each other.",
        hi: "`NOOP` (no operation) कुछ नहीं करता। इससे connection जागता रहता है, और पता चलता है कि दोनों एक-दूसरे को समझ रहे हैं।",
    },
    holds: None,
};

const HELP: Said = Said {
    title: Text { en: "What do you know?", hi: "क्या-क्या आता है?" },
    why: Text {
        en: "`HELP` is for people at a keyboard; programs read the list after `EHLO`.",
        hi: "`HELP` keyboard पर बैठे इंसान के लिए है; program `EHLO` वाली सूची पढ़ते हैं।",
    },
    holds: None,
};

const VRFY: Said = Said {
    title: Text { en: "Is there a Ravi?", hi: "रवि नाम का कोई है?" },
    why: Text {
        en: "`VRFY` (verify) asks for a mailbox. `252` says neither yes nor no: whoever collects addresses for spam would like to know, too.",
        hi: "`VRFY` (verify) mailbox पूछता है। `252` न हाँ कहता है, न ना: spam के लिए पते बटोरने वाला भी यही जानना चाहेगा।",
    },
    holds: None,
};

const EXPN: Said = Said {
    title: Text {
        en: "Who is on the list?", hi: "सूची में कौन-कौन है?"
    },
    why: Text {
        en: "`EXPN` (expand) would name the members of a mailing list. `502`: switched off, as nearly everywhere.",
        hi: "`EXPN` (expand) mailing list के सदस्य गिना देता। `502`: बंद है, जैसा लगभग हर जगह होता है।",
    },
    holds: None,
};
