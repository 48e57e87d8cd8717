//! A message that waits, and one that hurries.

use super::common::{bye, letter, login, to};
use super::message::{second, stuffed, written};
use super::stage::{submission, with};
use super::steps::{Said, line};
use super::{Cast, Chapter, Scenario, Stage, Step};
use crate::smtp::Transport;
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::Extensions,
    title: Text {
        en: "Send later, or by a deadline", hi: "बाद में भेजिए, या समय-सीमा के साथ"
    },
    summary: Text {
        en: "`FUTURERELEASE` lets the server hold a message back, `DELIVERBY` tells it when the message has lost its worth.",
        hi: "`FUTURERELEASE` से server message को रोककर रखता है, `DELIVERBY` बताता है कि message कब बेकार हो जाएगा।",
    },
    stage: Stage::Set(|| {
        submission(Transport::Tls, |setup| with(setup, &["FUTURERELEASE", "DELIVERBY"]))
    }),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    [
        login(cast),
        vec![
            line(&format!("MAIL FROM:<{}> HOLDFOR=3600", cast.address), 250, HOLD),
            to(&cast.recipient),
        ],
        letter(&stuffed(&written(cast, "Good morning", &["Written last night."]))),
        vec![line(&format!("MAIL FROM:<{}> BY=600;R", cast.address), 250, BY), to(&cast.recipient)],
        letter(&stuffed(&second(&written(cast, "Your code", &["4711, valid for ten minutes."])))),
        vec![bye()],
    ]
    .concat()
}

const HOLD: Said = Said {
    title: Text { en: "Not before", hi: "इससे पहले नहीं" },
    why: Text {
        en: "`HOLDFOR=3600`: keep it for an hour. “Send later” in most programs works otherwise: the program itself waits, and must be running.",
        hi: "`HOLDFOR=3600`: एक घंटा रोककर रखिए। ज़्यादातर programs का “Send later” ऐसा नहीं होता: वहाँ program ख़ुद रुकता है, और उसे चालू रहना पड़ता है।",
    },
    holds: None,
};

const BY: Said = Said {
    title: Text { en: "Not after", hi: "इसके बाद नहीं" },
    why: Text {
        en: "`BY=600;R`: within ten minutes, or return it. For a code that expires, late is as bad as never.",
        hi: "`BY=600;R`: दस मिनट के अंदर, वरना लौटा दीजिए। जो code पुराना हो जाता है, उसके लिए देर और कभी नहीं एक ही बात है।",
    },
    holds: None,
};
