//! Letters beyond ASCII without packing.

use super::common::{bye, meeting, to};
use super::message::{stuffed, with_fields};
use super::stage::{as_ever, mx};
use super::steps::{Said, line, lines};
use super::{Cast, Chapter, Scenario, Stage, Step};
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::Message,
    title: Text {
        en: "8BITMIME: Hindi without packing", hi: "8BITMIME: बिना बाँधे हिन्दी"
    },
    summary: Text {
        en: "If the server lists `8BITMIME`, the body may hold any letters as they are; in base64 they would be a third longer.",
        hi: "server की सूची में `8BITMIME` हो, तो body में कोई भी अक्षर सीधे जा सकते हैं; base64 में वे एक तिहाई लंबे हो जाते।",
    },
    stage: Stage::Set(|| mx("strict", as_ever)),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    let fields = [
        "Subject: =?UTF-8?B?4KSo4KSu4KS44KWN4KSk4KWH?=",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: 8bit",
    ];
    let text = stuffed(&with_fields(cast, &fields, &["नमस्ते, रवि!"]));
    [
        meeting(cast),
        vec![
            line(&format!("MAIL FROM:<{}> BODY=8BITMIME", cast.address), 250, MAIL),
            to(&cast.recipient),
            line("DATA", 354, DATA),
            lines(&text, 250, MESSAGE),
            bye(),
        ],
    ]
    .concat()
}

const MAIL: Said = Said {
    title: Text { en: "Say it beforehand", hi: "पहले से बता देना" },
    why: Text {
        en: "`BODY=8BITMIME`: the body will hold octets beyond ASCII. A server that hands the message to one without this extension has to pack it first.",
        hi: "`BODY=8BITMIME`: body में ASCII से बाहर के octets होंगे। आगे वाले server में यह सुविधा न हो, तो यह server पहले उसे बाँधेगा।",
    },
    holds: None,
};

const DATA: Said = Said {
    title: Text { en: "Announce the message", hi: "message आने वाला है" },
    why: Text {
        en: "Lines still end with CR LF, and the dot still counts.",
        hi: "lines अब भी CR LF पर ख़त्म होती हैं, और dot अब भी गिना जाता है।",
    },
    holds: None,
};

const MESSAGE: Said = Said {
    title: Text { en: "As it was written", hi: "जैसा लिखा, वैसा ही" },
    why: Text {
        en: "The body is plain Devanagari. The subject is still packed: the header stays ASCII unless `SMTPUTF8` is asked for, too.",
        hi: "body सीधे देवनागरी में है। subject अब भी बँधा है: header ASCII ही रहता है, जब तक `SMTPUTF8` भी न माँगा जाए।",
    },
    holds: None,
};
