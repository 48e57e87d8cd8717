//! A message in counted pieces.

use super::common::{bye, from, meeting, to};
use super::message::written;
use super::stage::{as_ever, mx};
use super::steps::{Said, lines};
use super::{Cast, Chapter, Scenario, Stage, Step};
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::Extensions,
    title: Text {
        en: "CHUNKING: counted pieces instead of a dot",
        hi: "CHUNKING: dot की जगह गिने हुए टुकड़े",
    },
    summary: Text {
        en: "`BDAT` says how many octets come. No line is searched for dots, and large messages travel faster.",
        hi: "`BDAT` बताता है कि कितने octets आ रहे हैं। lines में dot ढूँढना नहीं पड़ता, और बड़े message जल्दी जाते हैं।",
    },
    stage: Stage::Set(|| mx("strict", as_ever)),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    let text = written(cast, "Pieces", &["The first half,", ".", "and a dot that harms nobody."]);
    let (first, second) = text.split_at(text.len() / 2);
    [
        meeting(cast),
        vec![
            from(&cast.address),
            to(&cast.recipient),
            lines(&format!("BDAT {}\r\n{first}", first.len()), 250, FIRST),
            lines(&format!("BDAT {} LAST\r\n{second}", second.len()), 250, LAST),
            bye(),
        ],
    ]
    .concat()
}

const FIRST: Said = Said {
    title: Text { en: "The first piece", hi: "पहला टुकड़ा" },
    why: Text {
        en: "The number, and right behind it so many octets, wherever they end. There is no `354`: the client need not wait.",
        hi: "संख्या, और ठीक उसके पीछे उतने ही octets, चाहे वे कहीं भी ख़त्म हों। यहाँ `354` नहीं आता: client को रुकना नहीं पड़ता।",
    },
    holds: Some(Text {
        en: "The first half, in the mail data buffer.",
        hi: "पहला आधा हिस्सा, mail data buffer में।",
    }),
};

const LAST: Said = Said {
    title: Text { en: "The last piece", hi: "आख़िरी टुकड़ा" },
    why: Text {
        en: "`LAST` ends the message. The lone dot in the text was only text: nothing had to be doubled.",
        hi: "`LAST` से message ख़त्म। text का अकेला dot बस text था: कुछ दोहरा नहीं करना पड़ा।",
    },
    holds: None,
};
