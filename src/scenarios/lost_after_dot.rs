//! A connection breaks after the dot: the message comes twice.

use super::common::{bye, from, meeting, meeting_at, to};
use super::message::{stuffed, written};
use super::stage::{as_ever, mx};
use super::steps::{Said, line, lines, step};
use super::{Act, Cast, Chapter, Scenario, Stage, Step};
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::Trouble,
    title: Text {
        en: "Why a mail sometimes comes twice", hi: "कभी-कभी एक mail दो बार क्यों आती है"
    },
    summary: Text {
        en: "The connection breaks between the dot and the `250`. Did the message arrive? The sender cannot know.",
        hi: "dot और `250` के बीच connection टूट जाता है। message पहुँचा या नहीं? भेजने वाला जान ही नहीं सकता।",
    },
    stage: Stage::Set(|| mx("strict", as_ever)),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    let text = stuffed(&written(cast, "Once or twice", &["You may read this twice."]));
    [
        meeting(cast),
        vec![
            from(&cast.address),
            to(&cast.recipient),
            line("DATA", 354, DATA),
            step(Act::Lose(text.as_bytes().to_vec()), None, LOST),
            step(Act::Wait(30), None, WAIT),
        ],
        meeting_at(cast.server(), &cast.client, AGAIN),
        vec![from(&cast.address), to(&cast.recipient), line("DATA", 354, DATA)],
        vec![lines(&text, 250, TWICE), bye()],
    ]
    .concat()
}

const DATA: Said = Said {
    title: Text { en: "Announce the message", hi: "message आने वाला है" },
    why: Text { en: "All as usual.", hi: "सब हमेशा जैसा।" },
    holds: None,
};

const LOST: Said = Said {
    title: Text {
        en: "The dot arrives, the answer does not", hi: "dot पहुँचा, जवाब नहीं"
    },
    why: Text {
        en: "The server has the message and says `250`, but the line is cut. It has answered; the client has heard nothing.",
        hi: "server के पास message है और वह `250` कहता है, पर तार कट गया। उसने जवाब दिया; client ने सुना नहीं।",
    },
    holds: Some(Text {
        en: "The message in its queue: it will be delivered.",
        hi: "message उसकी queue में है: वह पहुँचाया जाएगा।",
    }),
};

const WAIT: Said = Said {
    title: Text { en: "The client doubts", hi: "client दुविधा में" },
    why: Text {
        en: "Lost or delivered? SMTP decides: **rather twice than never.**",
        hi: "खोया या पहुँचा? SMTP का फ़ैसला: **कभी नहीं से दो बार अच्छा।**",
    },
    holds: None,
};

const AGAIN: Said = Said {
    title: Text { en: "Once more", hi: "एक बार फिर" },
    why: Text {
        en: "The client comes back with the same message.",
        hi: "client वही message लेकर लौटता है।",
    },
    holds: None,
};

const TWICE: Said = Said {
    title: Text { en: "The second copy", hi: "दूसरी प्रति" },
    why: Text {
        en: "Both have the same `Message-ID`; many mail programs see it and show one. To keep this rare, a server should not think long before its `250`.",
        hi: "दोनों का `Message-ID` एक ही है; कई mail program यह देखकर एक ही दिखाते हैं। यह कम हो, इसलिए server को `250` से पहले ज़्यादा देर सोचना नहीं चाहिए।",
    },
    holds: None,
};
