//! Why a dot at the beginning of a line is doubled.

use super::common::{bye, from, meeting, to};
use super::message::{stuffed, written};
use super::stage::{as_ever, mx};
use super::steps::{Said, line, lines};
use super::{Cast, Chapter, Scenario, Stage, Step};
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::Message,
    title: Text { en: "The doubled dot", hi: "दोहरा dot" },
    summary: Text {
        en: "A lone dot ends the message. What if you write one yourself? The client doubles it, the server takes it off.",
        hi: "अकेला dot message ख़त्म करता है। और आपने ख़ुद ही एक लिख दिया तो? client उसे दोहरा करता है, server एक हटा देता है।",
    },
    stage: Stage::Set(|| mx("strict", as_ever)),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    let text = written(cast, "Dots", &["Three dots:", ".", "..", "The end."]);
    let (cut, rest) = text.split_at(text.find("..\r\n").unwrap_or(text.len()));
    [
        meeting(cast),
        vec![from(&cast.address), to(&cast.recipient), line("DATA", 354, DATA)],
        vec![
            lines(&stuffed(&text), 250, STUFFED),
            from(&cast.address),
            to(&cast.recipient),
            line("DATA", 354, AGAIN),
            lines(cut, 250, FORGOTTEN),
            lines(&format!("{rest}.\r\n"), 500, SPILT),
            bye(),
        ],
    ]
    .concat()
}

const DATA: Said = Said {
    title: Text { en: "Announce the message", hi: "message आने वाला है" },
    why: Text {
        en: "The server now looks at each line: is it only a dot?",
        hi: "server अब हर line देखता है: क्या इसमें केवल dot है?",
    },
    holds: None,
};

const STUFFED: Said = Said {
    title: Text { en: "Doubled", hi: "दोहरे किए हुए" },
    why: Text {
        en: "Before each line that begins with a dot the client puts one more. The server takes it off again, so that Ravi gets exactly what Asha wrote.",
        hi: "जो line dot से शुरू हो, client उसके आगे एक dot और लगाता है। server उसे हटा देता है, ताकि रवि को ठीक वही मिले जो आशा ने लिखा।",
    },
    holds: None,
};

const AGAIN: Said = Said {
    title: Text { en: "Now without", hi: "अब इसके बिना" },
    why: Text {
        en: "A program that somebody wrote in a hurry sends the same letter, and doubles nothing.",
        hi: "जल्दबाज़ी में लिखा एक program वही चिट्ठी भेजता है, और कुछ दोहरा नहीं करता।",
    },
    holds: None,
};

const FORGOTTEN: Said = Said {
    title: Text { en: "Cut off", hi: "कट गया" },
    why: Text {
        en: "The server takes Asha's own dot for the end. `250`: it is content with half a letter.",
        hi: "server आशा के अपने dot को अंत समझ लेता है। `250`: उसे आधी चिट्ठी से कोई शिकायत नहीं।",
    },
    holds: Some(Text {
        en: "A message that ends too early.",
        hi: "एक message, जो बीच में ही कट गया।",
    }),
};

const SPILT: Said = Said {
    title: Text {
        en: "The rest is read as commands", hi: "बाकी हिस्सा command बन गया"
    },
    why: Text {
        en: "`500`, and again: the lines that are left are no commands, and neither is the dot at the end. Had one been a command, it would have been carried out: this is how attacks begin.",
        hi: "बार-बार `500`: चिट्ठी की बची हुई lines command नहीं हैं, अंत का dot भी नहीं। कोई command होती, तो चल जाती: हमले ऐसे ही शुरू होते हैं।",
    },
    holds: None,
};
