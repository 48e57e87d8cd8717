//! A line that is too long.

use super::common::{bye, from, meeting, to};
use super::message::{second, stuffed, written};
use super::stage::{as_ever, mx};
use super::steps::{Said, line, lines};
use super::{Cast, Chapter, Scenario, Stage, Step};
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::Message,
    title: Text {
        en: "A line of a thousand letters", hi: "हज़ार अक्षरों की एक line"
    },
    summary: Text {
        en: "A line may have 998 octets and its CR LF. Web applications that send HTML in a single line fail here.",
        hi: "एक line में 998 octets और CR LF हो सकते हैं। जो web application पूरा HTML एक ही line में भेजते हैं, वे यहीं अटकते हैं।",
    },
    stage: Stage::Set(|| mx("exim", as_ever)),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    let long = "x".repeat(1000);
    let folded: Vec<_> = [250; 4].map(|octets| "x".repeat(octets)).to_vec();
    let folded: Vec<_> = folded.iter().map(String::as_str).collect();
    [
        meeting(cast),
        vec![
            from(&cast.address),
            to(&cast.recipient),
            line("DATA", 354, DATA),
            lines(&stuffed(&written(cast, "Long", &[&long])), 550, LONG),
            from(&cast.address),
            to(&cast.recipient),
            line("DATA", 354, AGAIN),
            lines(&stuffed(&second(&written(cast, "Short", &folded))), 250, SHORT),
            bye(),
        ],
    ]
    .concat()
}

const DATA: Said = Said {
    title: Text { en: "Announce the message", hi: "message आने वाला है" },
    why: Text {
        en: "Exim takes the whole message first and looks at its lines afterwards.",
        hi: "Exim पहले पूरा message ले लेता है, और lines बाद में देखता है।",
    },
    holds: None,
};

const LONG: Said = Said {
    title: Text { en: "Too long", hi: "बहुत लंबी" },
    why: Text {
        en: "One line has 1000 letters, two more than RFC 5322 allows. Exim says so; others break the line somewhere, and break links and signatures with it.",
        hi: "एक line में 1000 अक्षर हैं, RFC 5322 की सीमा से दो ज़्यादा। Exim साफ़ कह देता है; दूसरे server line को कहीं भी तोड़ देते हैं, और साथ में links और हस्ताक्षर भी।",
    },
    holds: None,
};

const AGAIN: Said = Said {
    title: Text { en: "Once more", hi: "फिर से" },
    why: Text {
        en: "A good program packs such text as quoted-printable or base64, whose lines have at most 76 letters.",
        hi: "अच्छा program ऐसे text को quoted-printable या base64 में बाँधता है, जिनकी lines 76 अक्षरों से बड़ी नहीं होतीं।",
    },
    holds: None,
};

const SHORT: Said = Said {
    title: Text { en: "Four shorter lines", hi: "चार छोटी lines" },
    why: Text {
        en: "The same letters in four lines go through.",
        hi: "वही अक्षर चार lines में निकल जाते हैं।",
    },
    holds: None,
};
