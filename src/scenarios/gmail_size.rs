//! A message that is too big for Gmail.

use super::common::{bye, letter, login, sender, to};
use super::message::{stuffed, written};
use super::stage::{as_ever, gmail};
use super::steps::{Said, line};
use super::{Cast, Chapter, Scenario, Stage, Step};
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::Gmail,
    title: Text { en: "552: more than 25 MB", hi: "552: 25 MB से ज़्यादा" },
    summary: Text {
        en: "A video of 30 MB. Packed for the way it has 41, and Gmail knows it before the first octet.",
        hi: "30 MB का video। रास्ते के लिए बाँधकर 41 बनता है, और Gmail को पहले octet से पहले ही पता है।",
    },
    stage: Stage::Set(|| gmail(as_ever)),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    [
        login(cast),
        vec![
            line(&format!("{} SIZE=41000000", sender(&cast.address)), 552, BIG),
            line(&format!("{} SIZE=1500", sender(&cast.address)), 250, LINK),
            to(&cast.recipient),
        ],
        letter(&stuffed(&written(cast, "Video", &["https://drive.example.in/video"]))),
        vec![bye()],
    ]
    .concat()
}

const BIG: Said = Said {
    title: Text { en: "41 million octets", hi: "4.1 करोड़ octets" },
    why: Text {
        en: "`552 5.3.4`: `SIZE 35882577` had stood in the list. The 25 MB of attachments that Gmail allows make 34 million octets of base64: they fit, 30 MB do not.",
        hi: "`552 5.3.4`: सूची में `SIZE 35882577` लिखा था। Gmail 25 MB तक के attachment लेता है; उनसे base64 के 3.4 करोड़ octets बनते हैं, जो समा जाते हैं। 30 MB नहीं समाते।",
    },
    holds: None,
};

const LINK: Said = Said {
    title: Text { en: "A link", hi: "एक link" },
    why: Text {
        en: "The video goes to Drive, the link into the mail.",
        hi: "video Drive पर, link mail में।",
    },
    holds: None,
};
