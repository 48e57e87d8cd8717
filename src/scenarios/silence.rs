//! Nobody says anything for too long.

use super::common::{from, meeting, to};
use super::stage::{as_ever, mx};
use super::steps::{Said, line, step};
use super::{Act, Cast, Chapter, Scenario, Stage, Step};
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::Trouble,
    title: Text {
        en: "Silence: who hangs up first?", hi: "चुप्पी: पहले कौन काटेगा?"
    },
    summary: Text {
        en: "The client has fallen asleep in the middle of a message. The server waits for five minutes.",
        hi: "client message के बीच में सो गया। server पाँच मिनट रुकता है।",
    },
    stage: Stage::Set(|| mx("strict", as_ever)),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    [
        meeting(cast),
        vec![
            from(&cast.address),
            to(&cast.recipient),
            step(Act::Wait(3), None, SHORT),
            line("NOOP", 250, AWAKE),
            step(Act::Wait(6), Some(421), LONG),
        ],
    ]
    .concat()
}

const SHORT: Said = Said {
    title: Text { en: "Three minutes", hi: "तीन मिनट" },
    why: Text {
        en: "Nothing happens; this is allowed.", hi: "कुछ नहीं होता; इतनी छूट है।"
    },
    holds: None,
};

const AWAKE: Said = Said {
    title: Text { en: "Still here", hi: "अभी यहीं हूँ" },
    why: Text {
        en: "`NOOP` starts the clock anew.", hi: "`NOOP` से घड़ी फिर शून्य से चलती है।"
    },
    holds: None,
};

const LONG: Said = Said {
    title: Text { en: "Six minutes", hi: "छह मिनट" },
    why: Text {
        en: "`421 4.4.2` and the connection is closed; the message that was begun is forgotten. A virus scanner or a slow disk at the client is a common reason.",
        hi: "`421 4.4.2`, और connection बंद; शुरू किया हुआ message भुला दिया गया। client पर virus scanner या धीमी disk इसकी आम वजह है।",
    },
    holds: None,
};
