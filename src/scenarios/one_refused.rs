//! One of three recipients is refused.

use super::common::{bye, from, meeting};
use super::message::{stuffed, written};
use super::stage::{as_ever, mx};
use super::steps::{Said, line, lines};
use super::{Cast, Chapter, Scenario, Stage, Step};
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::Recipients,
    title: Text {
        en: "Three recipients, one refused", hi: "तीन पाने वाले, एक मना"
    },
    summary: Text {
        en: "A refused recipient does not stop the message: it goes to the others, and the sender hears of the one.",
        hi: "एक पाने वाला मना हो तो message रुकता नहीं: बाकी को जाता है, और उस एक की सूचना भेजने वाले को मिलती है।",
    },
    stage: Stage::Set(|| mx("strict", as_ever)),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    let text = written(cast, "Picnic", &["On Sunday, at ten."]);
    [
        meeting(cast),
        vec![
            from(&cast.address),
            line("RCPT TO:<ravi@example.org>", 250, FIRST),
            line("RCPT TO:<nobody@example.org>", 550, SECOND),
            line("RCPT TO:<mira@example.org>", 250, THIRD),
            line("DATA", 354, DATA),
            lines(&stuffed(&text), 250, MESSAGE),
            bye(),
        ],
    ]
    .concat()
}

const FIRST: Said = Said {
    title: Text { en: "Ravi: yes", hi: "रवि: हाँ" },
    why: Text {
        en: "The first recipient is taken.", hi: "पहला पाने वाला मान लिया गया।"
    },
    holds: None,
};

const SECOND: Said = Said {
    title: Text { en: "Nobody: no", hi: "nobody: नहीं" },
    why: Text {
        en: "`550` counts for this one line only. The message is still open.",
        hi: "`550` केवल इसी एक line के लिए है। message अब भी खुला है।",
    },
    holds: Some(Text {
        en: "Only the forward-path that was taken.",
        hi: "केवल वही forward-path जो माना गया।",
    }),
};

const THIRD: Said = Said {
    title: Text { en: "Mira: yes", hi: "मीरा: हाँ" },
    why: Text {
        en: "The client goes on with the next recipient.",
        hi: "client अगले पाने वाले पर बढ़ जाता है।",
    },
    holds: None,
};

const DATA: Said = Said {
    title: Text {
        en: "Send it to those who are there", hi: "जो हैं, उन्हें भेजिए"
    },
    why: Text {
        en: "Two of three are enough. The sending server now writes a report to the sender about the third, a **bounce**.",
        hi: "तीन में से दो काफ़ी हैं। तीसरे के बारे में भेजने वाला server अब भेजने वाले को सूचना लिखता है, यानी **bounce**।",
    },
    holds: None,
};

const MESSAGE: Said = Said {
    title: Text { en: "The message", hi: "message" },
    why: Text {
        en: "It arrives at Ravi's and Mira's. In the `To:` line all three may still stand: that is only text.",
        hi: "यह रवि और मीरा के पास पहुँचती है। `To:` line में तीनों के नाम हो सकते हैं: वह केवल लिखावट है।",
    },
    holds: None,
};
