//! One message to two people.

use super::common::{bye, from, letter, login};
use super::message::{stuffed, with_fields};
use super::stage::takes_passwords;
use super::steps::{Said, line};
use super::{Cast, Chapter, Scenario, Stage, Step};
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::FirstSteps,
    title: Text {
        en: "One message for several people", hi: "एक message, कई पाने वाले"
    },
    summary: Text {
        en: "Each recipient gets a line `RCPT` of his own, and the message is sent only once.",
        hi: "हर पाने वाले के लिए अपनी एक `RCPT` line, और message केवल एक बार भेजा जाता है।",
    },
    stage: Stage::Own(takes_passwords),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    let fields = ["Cc: mira@example.net", "Subject: The trip"];
    let text = with_fields(cast, &fields, &["The train leaves at seven."]);
    [
        login(cast),
        vec![
            from(&cast.address),
            line(&format!("RCPT TO:<{}>", cast.recipient), 250, FIRST),
            line("RCPT TO:<mira@example.net>", 250, SECOND),
        ],
        letter(&stuffed(&text)),
        vec![bye()],
    ]
    .concat()
}

const FIRST: Said = Said {
    title: Text { en: "The first recipient", hi: "पहला पाने वाला" },
    why: Text {
        en: "The server answers for each recipient alone, so that it can take one and refuse another.",
        hi: "server हर पाने वाले का अलग जवाब देता है, ताकि एक को मान सके और दूसरे को मना कर सके।",
    },
    holds: None,
};

const SECOND: Said = Said {
    title: Text { en: "The second one", hi: "दूसरा" },
    why: Text {
        en: "The line is repeated; there is no list in it. Servers take at least 100 recipients for one message.",
        hi: "line दोहराई जाती है; एक line में सूची नहीं होती। server एक message में कम से कम 100 पाने वाले लेते हैं।",
    },
    holds: Some(Text {
        en: "Both forward-paths. The server makes a copy for each.",
        hi: "दोनों forward-path। server हर एक के लिए एक प्रति बनाता है।",
    }),
};
