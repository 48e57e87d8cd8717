//! Several commands in one go.

use super::common::meeting;
use super::message::{stuffed, written};
use super::stage::{as_ever, mx};
use super::steps::{Said, lines};
use super::{Cast, Chapter, Scenario, Stage, Step};
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::Extensions,
    title: Text {
        en: "PIPELINING: do not wait for each answer",
        hi: "PIPELINING: हर जवाब का इंतज़ार क्यों?",
    },
    summary: Text {
        en: "From Delhi to a server in America each answer takes a quarter of a second. Who sends four lines at once waits only once.",
        hi: "दिल्ली से अमेरिका के server तक हर जवाब में चौथाई second लगता है। जो चार lines एक साथ भेजे, वह एक ही बार रुकता है।",
    },
    stage: Stage::Set(|| mx("strict", as_ever)),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    let group = format!(
        "MAIL FROM:<{}>\r\nRCPT TO:<{}>\r\nRCPT TO:<nobody@example.org>\r\nDATA\r\n",
        cast.address, cast.recipient
    );
    let text = stuffed(&written(cast, "Fast", &["Four lines, one wait."]));
    let end = format!("{text}QUIT\r\n");
    [meeting(cast), vec![lines(&group, 354, GROUP), lines(&end, 221, END)]].concat()
}

const GROUP: Said = Said {
    title: Text { en: "Four lines, four answers", hi: "चार lines, चार जवाब" },
    why: Text {
        en: "The answers come in the order of the commands; the client has to count along. One recipient is refused, and `DATA` still gets its `354`, since the other was taken.",
        hi: "जवाब commands के ही क्रम में आते हैं; client को गिनती रखनी होती है। एक पाने वाला मना हुआ, फिर भी `DATA` को `354` मिला, क्योंकि दूसरा माना गया।",
    },
    holds: None,
};

const END: Said = Said {
    title: Text { en: "Message and goodbye", hi: "message और विदा" },
    why: Text {
        en: "`QUIT` may come right behind the dot. `DATA` and `EHLO` must be the last of a group: what follows depends on their answer.",
        hi: "dot के ठीक पीछे `QUIT` आ सकता है। `DATA` और `EHLO` हमेशा समूह के अंत में आते हैं: आगे क्या होगा, यह उनके जवाब पर टिका है।",
    },
    holds: None,
};
