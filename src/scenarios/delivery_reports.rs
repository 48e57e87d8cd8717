//! Which reports the sender wants.

use super::common::{bye, letter, meeting};
use super::message::{stuffed, written};
use super::stage::{mx, with};
use super::steps::{Said, line};
use super::{Cast, Chapter, Scenario, Stage, Step};
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::Extensions,
    title: Text {
        en: "DSN: which reports do you want?", hi: "DSN: कौन-सी सूचनाएँ चाहिए?"
    },
    summary: Text {
        en: "Without asking, one hears of failures, and sometimes of delays. With `DSN` the sender can ask for news of success, too, or for silence.",
        hi: "बिना कहे mail न पहुँचने की सूचना आती है, कभी-कभी देर की भी। `DSN` से भेजने वाला कह सकता है: पहुँचने पर भी बताइए, या कुछ मत बताइए।",
    },
    stage: Stage::Set(|| mx("strict", |setup| with(setup, &["DSN"]))),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    [
        meeting(cast),
        vec![
            line(&format!("MAIL FROM:<{}> RET=HDRS ENVID=fee-2026-11", cast.address), 250, MAIL),
            line("RCPT TO:<ravi@example.org> NOTIFY=SUCCESS,DELAY,FAILURE", 250, ALL),
            line("RCPT TO:<mira@example.org> NOTIFY=NEVER", 250, NEVER),
        ],
        letter(&stuffed(&written(cast, "Fee", &["Please pay by the 30th."]))),
        vec![bye()],
    ]
    .concat()
}

const MAIL: Said = Said {
    title: Text { en: "For the whole message", hi: "पूरे message के लिए" },
    why: Text {
        en: "`RET=HDRS`: a report shall bring back only the header. `ENVID` is a mark of your own, by which you know the message again.",
        hi: "`RET=HDRS`: सूचना में केवल header लौटे। `ENVID` आपका अपना निशान है, जिससे message पहचाना जाए।",
    },
    holds: None,
};

const ALL: Said = Said {
    title: Text { en: "Ravi: tell me everything", hi: "रवि: सब बताइए" },
    why: Text {
        en: "A report when it has arrived, when it is late, and when it fails. “Arrived” means: put into the mailbox. Nobody reports whether it was read.",
        hi: "पहुँचे तो, देर हो तो, और न पहुँचे तो भी सूचना। “पहुँचा” यानी mailbox में रखा गया। पढ़ा या नहीं, यह कोई नहीं बताता।",
    },
    holds: None,
};

const NEVER: Said = Said {
    title: Text {
        en: "Mira: tell me nothing", hi: "मीरा: कुछ मत बताइए"
    },
    why: Text {
        en: "`NOTIFY=NEVER`: no bounce either. Newsletters use it for addresses that they will clean up anyway.",
        hi: "`NOTIFY=NEVER`: bounce भी नहीं। newsletter वाले इसे उन पतों पर लगाते हैं जिन्हें वे वैसे भी छाँटेंगे।",
    },
    holds: None,
};
