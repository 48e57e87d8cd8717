//! A file in a message.

use super::common::{bye, from, meeting, to};
use super::message::{stuffed, with_fields};
use super::stage::{as_ever, mx};
use super::steps::{Said, line, lines};
use super::{Cast, Chapter, Scenario, Stage, Step};
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::Message,
    title: Text { en: "An attachment is text, too", hi: "attachment भी text ही है" },
    summary: Text {
        en: "A message of two parts, the second a file. Packing makes it a third bigger: why 25 MB hold only about 18.",
        hi: "दो हिस्सों का message, दूसरा एक file। बाँधने से वह एक तिहाई बढ़ जाती है: इसीलिए 25 MB में लगभग 18 ही आते हैं।",
    },
    stage: Stage::Set(|| mx("strict", as_ever)),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    let fields =
        ["Subject: The photo", "MIME-Version: 1.0", "Content-Type: multipart/mixed; boundary=cut"];
    let body = [
        "--cut",
        "Content-Type: text/plain; charset=utf-8",
        "",
        "Here it is.",
        "--cut",
        "Content-Type: image/gif; name=dot.gif",
        "Content-Disposition: attachment; filename=dot.gif",
        "Content-Transfer-Encoding: base64",
        "",
        "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7",
        "--cut--",
    ];
    [
        meeting(cast),
        vec![
            from(&cast.address),
            to(&cast.recipient),
            line("DATA", 354, DATA),
            lines(&stuffed(&with_fields(cast, &fields, &body)), 250, MESSAGE),
            bye(),
        ],
    ]
    .concat()
}

const DATA: Said = Said {
    title: Text { en: "Announce the message", hi: "message आने वाला है" },
    why: Text {
        en: "For SMTP there are no files, only lines.",
        hi: "SMTP के लिए file जैसा कुछ नहीं होता, केवल lines।",
    },
    holds: None,
};

const MESSAGE: Said = Said {
    title: Text { en: "Two parts in one message", hi: "एक message, दो हिस्से" },
    why: Text {
        en: "`boundary=cut` names the line that parts them: `--cut`, and `--cut--` at the end. The picture is base64: three octets become four letters. Programs choose a boundary that cannot occur in the text.",
        hi: "`boundary=cut` उस line का नाम है जो हिस्सों को अलग करती है: `--cut`, और अंत में `--cut--`। तस्वीर base64 में है: तीन octets के चार अक्षर बनते हैं। program ऐसी boundary चुनते हैं जो text में आ ही न सके।",
    },
    holds: None,
};
