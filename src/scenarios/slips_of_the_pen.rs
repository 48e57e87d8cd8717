//! Lines that are not written as they should be.

use super::common::{bye, meeting};
use super::stage::{as_ever, mx};
use super::steps::{Said, line};
use super::{Cast, Chapter, Scenario, Stage, Step};
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::Replies,
    title: Text {
        en: "Slips of the pen: 500, 501, 555", hi: "लिखने की ग़लतियाँ: 500, 501, 555"
    },
    summary: Text {
        en: "An unknown word, an address without brackets, a parameter that nobody offered: three mistakes with three codes.",
        hi: "अनजाना शब्द, बिना bracket का पता, ऐसा parameter जो किसी ने दिया ही नहीं: तीन ग़लतियाँ, तीन code।",
    },
    stage: Stage::Set(|| mx("strict", as_ever)),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    let address = &cast.address;
    [
        meeting(cast),
        vec![
            line(&format!("MIAL FROM:<{address}>"), 500, WORD),
            line(&format!("MAIL FROM: {address}"), 501, BRACKETS),
            line(&format!("MAIL FROM:<{address}> FAST=YES"), 555, PARAMETER),
            line("QUIT now", 501, ARGUMENT),
            bye(),
        ],
    ]
    .concat()
}

const WORD: Said = Said {
    title: Text { en: "500: unknown word", hi: "500: अनजाना शब्द" },
    why: Text {
        en: "`MIAL` is no command. When `500` stands in a log, client and server are often out of step: look at the line before it.",
        hi: "`MIAL` कोई command नहीं है। log में `500` दिखे तो अक्सर client और server के क़दम बिगड़ चुके होते हैं: उससे पहले की line देखिए।",
    },
    holds: None,
};

const BRACKETS: Said = Said {
    title: Text { en: "501: misspelt", hi: "501: ढंग से नहीं लिखा" },
    why: Text {
        en: "The word is right, what follows is not: addresses stand in angle brackets, without a space before them.",
        hi: "शब्द सही है, आगे का हिस्सा नहीं: पता angle brackets में लिखा जाता है, उससे पहले space नहीं होता।",
    },
    holds: None,
};

const PARAMETER: Said = Said {
    title: Text { en: "555: unknown parameter", hi: "555: अनजाना parameter" },
    why: Text {
        en: "Behind the path stand parameters of extensions. `FAST` is none that the server had listed.",
        hi: "path के पीछे extensions के parameters आते हैं। `FAST` server की सूची में था ही नहीं।",
    },
    holds: None,
};

const ARGUMENT: Said = Said {
    title: Text { en: "501 again", hi: "फिर 501" },
    why: Text {
        en: "Nothing may stand behind `QUIT`. Strict servers say so, most let it pass.",
        hi: "`QUIT` के पीछे कुछ नहीं लिखा जाता। सख़्त server टोक देते हैं, ज़्यादातर जाने देते हैं।",
    },
    holds: None,
};
