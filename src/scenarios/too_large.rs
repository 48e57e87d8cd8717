//! A message that turns out to be too big.

use super::common::{bye, from, meeting, to};
use super::message::{stuffed, written};
use super::stage::{limited, mx};
use super::steps::{Said, line, lines};
use super::{Cast, Chapter, Scenario, Stage, Step};
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::Message,
    title: Text { en: "The message is too big", hi: "message बहुत बड़ा है" },
    summary: Text {
        en: "Nobody said how big it is. The server finds out at the end, when everything has been sent for nothing.",
        hi: "किसी ने size बताया नहीं। server को अंत में पता चलता है, जब सब कुछ बेकार भेजा जा चुका होता है।",
    },
    stage: Stage::Set(|| mx("strict", |setup| limited(setup, 600, 100))),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    let photo = "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";
    [
        meeting(cast),
        vec![
            from(&cast.address),
            to(&cast.recipient),
            line("DATA", 354, DATA),
            lines(&stuffed(&written(cast, "Photos", &[photo; 8])), 552, BIG),
            bye(),
        ],
    ]
    .concat()
}

const DATA: Said = Said {
    title: Text { en: "Announce the message", hi: "message आने वाला है" },
    why: Text {
        en: "This server takes only 600 octets, so that the lesson stays short; its line `SIZE 600` had said so. Real ones take 10 to 150 million.",
        hi: "यह server केवल 600 octets लेता है, ताकि पाठ छोटा रहे; उसकी `SIZE 600` line ने बता दिया था। असली server एक से पंद्रह करोड़ octets लेते हैं।",
    },
    holds: None,
};

const BIG: Said = Said {
    title: Text { en: "All for nothing", hi: "सब बेकार" },
    why: Text {
        en: "`552 5.3.4`: it was too much. The server counted and kept nothing. Send a link instead of the file, or split it. How the client could have known at once, the lesson on `SIZE` shows.",
        hi: "`552 5.3.4`: ज़्यादा हो गया। server गिनता रहा और रखा कुछ नहीं। file की जगह link भेजिए, या बाँट दीजिए। client को पहले ही कैसे पता चलता, यह `SIZE` वाला पाठ दिखाता है।",
    },
    holds: None,
};
