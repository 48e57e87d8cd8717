//! A reply of several lines.

use super::common::{bye, from};
use super::stage::{as_ever, gmail_mx};
use super::steps::{Said, line, step};
use super::{Act, Cast, Chapter, Scenario, Stage, Step};
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::Replies,
    title: Text { en: "Replies of several lines", hi: "कई lines वाला जवाब" },
    summary: Text {
        en: "A hyphen after the code means that more comes, a space that this was the last line. Programs must wait for the space.",
        hi: "code के बाद hyphen हो तो और lines आ रही हैं, space हो तो यह आख़िरी है। program को space तक रुकना होता है।",
    },
    stage: Stage::Set(|| gmail_mx(as_ever)),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    vec![
        step(Act::Connect, Some(220), CONNECT),
        line(&format!("EHLO {}", cast.client), 250, LIST),
        from(&cast.address),
        line("RCPT TO:<aasha@gmail.com>", 550, REFUSED),
        bye(),
    ]
}

const CONNECT: Said = Said {
    title: Text { en: "One line", hi: "एक line" },
    why: Text {
        en: "`220`, a space, the text: a whole reply in one line.",
        hi: "`220`, एक space, text: पूरा जवाब एक line में।",
    },
    holds: None,
};

const LIST: Said = Said {
    title: Text { en: "A list", hi: "एक सूची" },
    why: Text {
        en: "`250-` on each line, `250` and a space on the last. The code is the same on all of them.",
        hi: "हर line पर `250-`, और आख़िरी पर `250` के बाद space। code सब पर एक ही है।",
    },
    holds: None,
};

const REFUSED: Said = Said {
    title: Text { en: "A long refusal", hi: "लंबा इनकार" },
    why: Text {
        en: "Gmail explains in four lines that there is no such address. The code, the finer code and the mark stand before each of them; a good log glues the text together again.",
        hi: "Gmail चार lines में समझाता है कि यह पता नहीं है। code, बारीक code और निशान हर line के आगे हैं; अच्छा log text को फिर से जोड़ देता है।",
    },
    holds: None,
};
